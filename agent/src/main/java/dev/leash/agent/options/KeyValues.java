package dev.leash.agent.options;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Pairs of {@code key=value}, taken from the agent's arguments or from the lines of a file. Of the
 * same key twice, the last one counts.
 */
final class KeyValues {

  private final Map<String, String> pairs = new LinkedHashMap<>();
  private String firstOdd;
  private int odd;

  private KeyValues() {}

  /** A comma ends a value only if a {@code key=} follows it. */
  static KeyValues ofArguments(String text) {
    KeyValues all = new KeyValues();
    int start = 0;
    int comma = text.indexOf(',');
    while (comma >= 0) {
      if (keyFollows(text, comma + 1)) {
        all.add(withoutCommas(text.substring(start, comma)));
        start = comma + 1;
      }
      comma = text.indexOf(',', comma + 1);
    }
    all.add(withoutCommas(text.substring(start)));
    return all;
  }

  /** Lines that are empty or begin with {@code #} or {@code !} say nothing. */
  static KeyValues ofLines(String text) {
    KeyValues all = new KeyValues();
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      String line = text.substring(start, end).trim();
      if (!line.startsWith("#") && !line.startsWith("!")) {
        all.add(line);
      }
      start = end + 1;
    }
    return all;
  }

  private void add(String part) {
    int equals = part.indexOf('=');
    if (equals >= 0) {
      pairs.put(part.substring(0, equals).trim(), part.substring(equals + 1).trim());
    } else if (!part.isEmpty()) {
      firstOdd = odd == 0 ? part : firstOdd;
      odd++;
    }
  }

  /** The pairs in the order of their keys' first appearance, without blanks around them. */
  Map<String, String> pairs() {
    return pairs;
  }

  /** How many parts are no pairs. */
  int odd() {
    return odd;
  }

  /** The first of them; null if there is none. */
  String firstOdd() {
    return firstOdd;
  }

  private static boolean keyFollows(String text, int from) {
    int start = from;
    while (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    int i = start;
    while (i < text.length() && inKey(text.charAt(i))) {
      i++;
    }
    return i > start && i < text.length() && text.charAt(i) == '=';
  }

  private static boolean inKey(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '_'
        || c == '-'
        || c == '.';
  }

  private static String withoutCommas(String part) {
    int end = part.length();
    while (end > 0 && (part.charAt(end - 1) == ',' || part.charAt(end - 1) == ' ')) {
      end--;
    }
    return part.substring(0, end).trim();
  }
}
