package dev.leash.site;

/**
 * What names have in common that a program makes by itself, as for scripts, pages, proxies and
 * expressions: {@code Script_*} for {@code Script_0012} and {@code Script_0013}.
 *
 * <p>A name is looked at word by word. Of a word with digits in it the part from the first digit on
 * is left out; all of it, if it looks like a number in base 16 or digits are strewn in it.
 *
 * <p>Stateless and thread-safe.
 */
public final class GeneratedNames {

  private static final char ANY = '*';

  /** As a group of a UUID; shorter ones are words, such as {@code ab1}. */
  private static final int HEX = 4;

  private GeneratedNames() {}

  /**
   * The same for all names that differ in their digits only.
   *
   * @param name the name of a class, a method or a file
   * @return the name itself if nothing in it looks generated
   */
  public static String pattern(String name) {
    StringBuilder pattern = null;
    int length = name.length();
    int start = 0;
    for (int at = 0; at <= length; at++) {
      if (at == length || separates(name.charAt(at))) {
        int kept = kept(name, start, at);
        if (kept < at && pattern == null) {
          pattern = new StringBuilder(length).append(name, 0, start);
        }
        if (pattern != null) {
          pattern.append(name, start, kept);
          if (kept < at) {
            pattern.append(ANY);
          }
          if (at < length) {
            pattern.append(name.charAt(at));
          }
        }
        start = at + 1;
      }
    }
    return pattern == null ? name : pattern.toString();
  }

  private static boolean separates(char c) {
    return c == '.' || c == '$' || c == '_' || c == '/' || c == '-';
  }

  /** Up to where a word is to be kept. */
  private static int kept(String name, int start, int end) {
    int firstDigit = end;
    int runs = 0;
    boolean hex = end - start >= HEX;
    boolean digit = false;
    for (int i = start; i < end; i++) {
      char c = name.charAt(i);
      boolean before = digit;
      digit = c >= '0' && c <= '9';
      if (digit && !before) {
        runs++;
        firstDigit = Math.min(firstDigit, i);
      }
      hex &= Character.digit(c, 16) >= 0;
    }
    return runs > 1 || (runs == 1 && hex) ? start : firstDigit;
  }
}
