package dev.leash.agent.options;

import java.util.ArrayList;
import java.util.List;

/** Collects what was wrong, in lines that fit a terminal however long or odd the input was. */
final class Problems {

  /** So many lines are kept, and one more that counts the rest. */
  static final int MOST = 20;

  private static final int LONGEST = 60;

  private final List<String> lines = new ArrayList<>();
  private int more;

  void add(String line) {
    if (full()) {
      more++;
    } else {
      lines.add(line);
    }
  }

  /** Whether further lines are only counted, so that their words don't matter. */
  boolean full() {
    return lines.size() >= MOST;
  }

  List<String> lines() {
    if (more > 0) {
      lines.add("There are more problems with the options: " + more + ".");
      more = 0;
    }
    return lines;
  }

  /** A word of the user's as a line can show it: printable, and not too long. */
  static String shown(String word) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < word.length() && i < LONGEST; i++) {
      char c = word.charAt(i);
      out.append(Character.isISOControl(c) || Character.isSurrogate(c) ? '?' : c);
    }
    return word.length() > LONGEST ? out.append("...").toString() : out.toString();
  }
}
