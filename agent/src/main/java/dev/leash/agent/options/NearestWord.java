package dev.leash.agent.options;

import java.util.Locale;

/** Finds the word that somebody meant who wrote it slightly wrong. */
public final class NearestWord {

  /** Longer words are cut before they are compared. */
  private static final int LONGEST = 120;

  private NearestWord() {}

  /**
   * The valid word that takes fewest edits to reach, whatever the case; the first of several.
   *
   * @param valid the words there are; at least one
   */
  public static String of(String word, String[] valid) {
    String from = cut(word);
    String nearest = valid[0];
    int fewest = Integer.MAX_VALUE;
    for (String candidate : valid) {
      int edits = edits(from, cut(candidate));
      if (edits < fewest) {
        fewest = edits;
        nearest = candidate;
      }
    }
    return nearest;
  }

  private static String cut(String word) {
    String shorter = word.length() > LONGEST ? word.substring(0, LONGEST) : word;
    return shorter.toLowerCase(Locale.ROOT);
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
