package dev.leash.agent.catalogue;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Names that lead to the numbers of rules, looked up in a file. Immutable and thread-safe. */
final class RuleIndex {

  private final PooledInput in;
  private final NameIndex names;
  private final int lists;

  /** Finds an index where an input is, and moves that on behind it. */
  RuleIndex(PooledInput in) {
    this.in = in;
    this.names = new NameIndex(in);
    int length = in.readUnsignedShort();
    this.lists = in.position();
    in.position(lists + length);
  }

  /**
   * Writes an index.
   *
   * @param rules for each name, with dots, the numbers of its rules
   */
  static void write(PooledOutput out, Map<String, Set<Integer>> rules) throws IOException {
    PooledOutput lists = out.part();
    Map<String, Integer> positions = new LinkedHashMap<>();
    for (Map.Entry<String, Set<Integer>> each : rules.entrySet()) {
      positions.put(each.getKey(), lists.size());
      lists.writeByte(each.getValue().size());
      for (int number : each.getValue()) {
        lists.writeShort(number);
      }
    }
    NameIndex.write(out, positions);
    out.writeShort(lists.size());
    out.append(lists);
  }

  /** Whether a name is there, be it with dots or with slashes. */
  boolean has(String name) {
    return names.find(name) >= 0;
  }

  /** The rules that a name leads to, in order; empty if there are none. */
  int[] rules(String name) {
    int list = names.find(name);
    if (list < 0) {
      return new int[0];
    }
    PooledInput found = in.from(lists + list);
    int[] numbers = new int[found.readByte()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = found.readUnsignedShort();
    }
    return numbers;
  }
}
