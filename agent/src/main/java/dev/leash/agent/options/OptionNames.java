package dev.leash.agent.options;

import java.util.Locale;

/** Finds options by their names, also by names that are slightly wrong. */
final class OptionNames {

  /** Longer words are cut before they are compared: no name is that long. */
  private static final int LONGEST = 40;

  private OptionNames() {}

  /** The option whose environment variable this is; null if there is none. */
  static Option byVariable(String name) {
    for (Option option : Option.values()) {
      if (option.variable().equals(name)) {
        return option;
      }
    }
    return null;
  }

  /** The same where words are not set apart: {@code LEASH_MAXPEROWNER}; null if there is none. */
  static Option byPlainVariable(String name) {
    for (Option option : Option.values()) {
      if (("LEASH_" + option.key().toUpperCase(Locale.ROOT)).equals(name)) {
        return option;
      }
    }
    return null;
  }

  /** The option whose key is most like this word. */
  static Option nearest(String word) {
    Option[] options = Option.values();
    String[] keys = new String[options.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = options[i].key();
    }
    return Option.named(nearest(word, keys));
  }

  /** The valid word that takes fewest edits to reach, whatever the case; the first of several. */
  static String nearest(String word, String[] valid) {
    String cut = word.length() > LONGEST ? word.substring(0, LONGEST) : word;
    String from = cut.toLowerCase(Locale.ROOT);
    String nearest = valid[0];
    int fewest = Integer.MAX_VALUE;
    for (String candidate : valid) {
      int edits = edits(from, candidate.toLowerCase(Locale.ROOT));
      if (edits < fewest) {
        fewest = edits;
        nearest = candidate;
      }
    }
    return nearest;
  }

  /** Levenshtein's distance: the fewest letters to insert, delete or change. */
  static int edits(String from, String to) {
    int[] above = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] row = new int[to.length() + 1];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int change = above[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[to.length()];
  }
}
