package dev.leash.agent.catalogue;

import java.io.IOException;
import java.util.Map;

/**
 * A hash table of class names that is looked up where it lies in a file: a start builds no table
 * and makes no string, and a class whose name is not there costs one look.
 *
 * <p>A class is found by its binary and by its internal name. Immutable and thread-safe.
 */
final class NameIndex {

  /** Hash code, number of the name's text, value. */
  private static final int SLOT = 8;

  private final PooledInput in;
  private final int slots;
  private final int start;

  /** Finds an index where an input is, and moves that on behind it. */
  NameIndex(PooledInput in) {
    this.slots = in.readUnsignedShort();
    this.start = in.position();
    this.in = in;
    in.position(start + slots * SLOT);
  }

  /**
   * Writes an index.
   *
   * @param values for each binary name a number from 0 to 65534
   */
  static void write(PooledOutput out, Map<String, Integer> values) throws IOException {
    int slots = Integer.highestOneBit(Math.max(2, values.size() * 2)) * 2;
    String[] hashed = new String[slots];
    for (String name : values.keySet()) {
      place(hashed, name);
      if (name.indexOf('.') >= 0) {
        place(hashed, name.replace('.', '/'));
      }
    }
    out.writeShort(slots);
    for (String form : hashed) {
      String name = form == null ? "" : form.replace('/', '.');
      out.writeInt(form == null ? 0 : form.hashCode());
      out.writeUTF(name);
      out.writeShort(form == null ? 0 : values.get(name) + 1);
    }
  }

  private static void place(String[] hashed, String form) {
    int slot = form.hashCode() & (hashed.length - 1);
    while (hashed[slot] != null) {
      slot = (slot + 1) & (hashed.length - 1);
    }
    hashed[slot] = form;
  }

  /** The number of a class; -1 if it is not there. */
  int find(String name) {
    int hash = name.hashCode();
    for (int slot = hash & (slots - 1); ; slot = (slot + 1) & (slots - 1)) {
      int at = start + slot * SLOT;
      int value = in.unsignedShort(at + 6);
      if (value == 0) {
        return -1;
      }
      if (in.number(at) == hash && isAt(at, name)) {
        return value - 1;
      }
    }
  }

  private boolean isAt(int at, String name) {
    return in.text(in.unsignedShort(at + 4)).equals(name.replace('/', '.'));
  }
}
