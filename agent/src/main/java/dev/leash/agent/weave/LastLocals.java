package dev.leash.agent.weave;

import static dev.leash.agent.weave.ClassHeader.u2;

import java.util.ArrayList;
import java.util.List;

/**
 * The local variables that refer to objects where a method ends, as the verifier sees them: those
 * of the last stack map frame before the end, and what is stored from there on.
 *
 * <p>The format is that of the Java Virtual Machine Specification, section 4.7.4.
 */
final class LastLocals {

  private static final int OBJECT = 7;
  private static final int UNINITIALIZED = 8;
  private static final int LONG = 4;
  private static final int DOUBLE = 3;

  /** Something that can't be handed on. */
  private static final int OTHER = 0;

  private static final int WIDE = 196;

  private final byte[] in;
  private final CodeAttribute code;

  /** Of each variable what it is; a long or double takes one place here. */
  private final List<Integer> frame = new ArrayList<>();

  private int at;

  private LastLocals(byte[] in, CodeAttribute code) {
    this.in = in;
    this.code = code;
  }

  /**
   * Finds them.
   *
   * @param code that of a static method with one parameter, which is an object
   * @param stackMap where its stack map table begins; -1 if it has none
   * @return their numbers, none of which is above 255
   */
  static List<Integer> of(byte[] in, CodeAttribute code, int stackMap) {
    LastLocals last = new LastLocals(in, code);
    last.frame.add(OBJECT);
    int from = stackMap < 0 ? 0 : last.frames(stackMap);
    return last.stored(from, last.slots());
  }

  /** Goes through the frames and says where the last one is. */
  private int frames(int stackMap) {
    int offset = -1;
    at = stackMap + 8;
    for (int left = u2(in, stackMap + 6); left > 0; left--) {
      offset += 1 + frame();
    }
    return Math.max(offset, 0);
  }

  /** Reads a frame and says how far it is from the one before. */
  private int frame() {
    int type = in[at++] & 0xff;
    if (type < 64) {
      return type;
    }
    if (type < 128) {
      verificationType();
      return type - 64;
    }
    int delta = u2(in, at);
    at += 2;
    if (type == 247) {
      verificationType();
    } else if (type < 251) {
      for (int i = 251 - type; i > 0; i--) {
        frame.remove(frame.size() - 1);
      }
    } else if (type < 255) {
      for (int i = type - 251; i > 0; i--) {
        frame.add(verificationType());
      }
    } else {
      frame.clear();
      fill(frame);
      fill(new ArrayList<>());
    }
    return delta;
  }

  private void fill(List<Integer> types) {
    int size = u2(in, at);
    at += 2;
    for (int i = 0; i < size; i++) {
      types.add(verificationType());
    }
  }

  private int verificationType() {
    int type = in[at++] & 0xff;
    at += type == OBJECT || type == UNINITIALIZED ? 2 : 0;
    return type;
  }

  /** By the numbers that instructions use. */
  private List<Integer> slots() {
    List<Integer> slots = new ArrayList<>();
    for (int type : frame) {
      slots.add(type);
      if (type == LONG || type == DOUBLE) {
        slots.add(OTHER);
      }
    }
    return slots;
  }

  /** What the instructions from there to the end do to them. */
  private List<Integer> stored(int from, List<Integer> slots) {
    int end = code.begin() + code.length();
    int step = code.begin() + from;
    while (step < end) {
      store(step, slots);
      step += Instructions.length(in, step, code.begin());
    }
    List<Integer> objects = new ArrayList<>();
    for (int i = 0; i < slots.size() && i < 256; i++) {
      if (slots.get(i) == OBJECT) {
        objects.add(i);
      }
    }
    return objects;
  }

  private void store(int step, List<Integer> slots) {
    int opcode = in[step] & 0xff;
    if (opcode == WIDE) {
      int wide = in[step + 1] & 0xff;
      if (wide >= 54 && wide <= 58) {
        set(slots, u2(in, step + 2), wide - 54);
      }
    } else if (opcode >= 54 && opcode <= 58) {
      set(slots, in[step + 1] & 0xff, opcode - 54);
    } else if (opcode >= 59 && opcode <= 78) {
      set(slots, (opcode - 59) % 4, (opcode - 59) / 4);
    }
  }

  /**
   * Stores.
   *
   * @param sort int, long, float, double and object, from 0
   */
  private static void set(List<Integer> slots, int number, int sort) {
    int last = sort == 1 || sort == 3 ? number + 1 : number;
    while (slots.size() <= last) {
      slots.add(OTHER);
    }
    slots.set(number, sort == 4 ? OBJECT : OTHER);
    slots.set(last, sort == 4 ? OBJECT : OTHER);
  }
}
