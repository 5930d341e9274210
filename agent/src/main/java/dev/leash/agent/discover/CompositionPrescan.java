package dev.leash.agent.discover;

import dev.leash.agent.weave.ClassHeader;
import java.nio.charset.StandardCharsets;

/**
 * A first look at the constant pool of a class: may it set a field to an object that passes on to
 * what the field held and to another one of the kind? No string is made. Made for one class; not
 * thread-safe.
 */
final class CompositionPrescan {

  private static final byte[] JDK = latin("Ljava");
  private static final byte[][] FUNCTIONS = {
    latin("Ljava/util/function/"), latin("Ljava/lang/Runnable;"), latin("Ljava/awt/event/")
  };
  private static final byte[] CONSTRUCTOR = latin("<init>");

  private final ClassHeader header;

  /** Where the descriptor that is asked for begins and ends. */
  private int from;

  private int end;

  private CompositionPrescan(ClassHeader header) {
    this.header = header;
  }

  /** Whether a class is worth a second look. */
  static boolean passes(ClassHeader header) {
    return header.hasVariableField(new CompositionPrescan(header)::isComposed);
  }

  /** Whether an object of a field's type may be made of one of that type, and more. */
  private boolean isComposed(byte[] bytes, int start, int stop) {
    if (bytes[start] != 'L' || !mayAct(bytes, start)) {
      return false;
    }
    from = start;
    end = stop;
    return header.hasDynamicCall(this::wraps) || header.calls(this::joins);
  }

  private static boolean mayAct(byte[] bytes, int start) {
    if (!is(JDK, bytes, start)) {
      return true;
    }
    for (byte[] function : FUNCTIONS) {
      if (is(function, bytes, start)) {
        return true;
      }
    }
    return false;
  }

  /** A lambda expression of the type that captured one of the type, and something else. */
  private boolean wraps(byte[] bytes, int start, int stop) {
    int close = close(bytes, start, stop);
    return isAt(bytes, close + 1, stop)
        && count(bytes, start, close) > 0
        && close - start > 1 + length();
  }

  /** What is given two of the type, and is a constructor or returns one of the type. */
  private boolean joins(byte[] bytes, int owner, int name, int descriptor) {
    int start = descriptor + 2;
    int stop = start + ClassHeader.u2(bytes, descriptor);
    if (stop - start < 2 * length()) {
      return false;
    }
    int close = close(bytes, start, stop);
    boolean makes =
        isAt(bytes, close + 1, stop)
            || (ClassHeader.u2(bytes, name) == CONSTRUCTOR.length
                && is(CONSTRUCTOR, bytes, name + 2));
    return makes && count(bytes, start, close) > 1;
  }

  private int length() {
    return end - from;
  }

  private static int close(byte[] bytes, int start, int stop) {
    int at = stop - 1;
    while (at > start && bytes[at] != ')') {
      at--;
    }
    return at;
  }

  private int count(byte[] bytes, int start, int stop) {
    int count = 0;
    for (int at = start; at + length() <= stop; at++) {
      if (isAt(bytes, at, stop)) {
        count++;
        at += length() - 1;
      }
    }
    return count;
  }

  /** Whether the descriptor is at some place. */
  private boolean isAt(byte[] bytes, int at, int stop) {
    if (stop - at < length()) {
      return false;
    }
    for (int i = 0; i < length(); i++) {
      if (bytes[at + i] != bytes[from + i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean is(byte[] word, byte[] bytes, int at) {
    for (int i = 0; i < word.length; i++) {
      if (at + i >= bytes.length || bytes[at + i] != word[i]) {
        return false;
      }
    }
    return true;
  }

  private static byte[] latin(String word) {
    return word.getBytes(StandardCharsets.ISO_8859_1);
  }
}
