package dev.leash.agent.cli;

import java.util.ArrayList;
import java.util.List;

/** The first leaks and suspects of a report that is text, and how many more there are. */
final class FirstLeaks {

  private FirstLeaks() {}

  /**
   * Leaves out what comes after the first.
   *
   * @param report the whole text, in which an empty line stands before each leak and suspect
   * @param most how many of each to keep
   */
  static String of(String report, int most) {
    List<String> blocks = List.of(report.stripTrailing().split("\n\n"));
    List<String> leaks = first(blocks, "LEAK ", "leak", most);
    return String.join("\n\n", first(leaks, "SUSPECT ", "suspect", most)) + "\n";
  }

  private static List<String> first(List<String> blocks, String start, String what, int most) {
    List<String> kept = new ArrayList<>();
    long more = blocks.stream().filter(block -> block.startsWith(start)).count() - most;
    int seen = 0;
    for (String block : blocks) {
      seen += block.startsWith(start) ? 1 : 0;
      if (!block.startsWith(start) || seen <= most) {
        kept.add(block);
        if (block.startsWith(start) && seen == most && more > 0) {
          kept.add("+" + more + " more " + what + (more == 1 ? "" : "s"));
        }
      }
    }
    return kept;
  }
}
