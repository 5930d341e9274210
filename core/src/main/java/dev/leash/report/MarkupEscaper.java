package dev.leash.report;

/** Makes any text safe inside XML and HTML, as content and in quoted attributes. */
final class MarkupEscaper {

  private static final char UNKNOWN = '\uFFFD';

  /** Less than this stays together. */
  private static final int SHORT = 10;

  /** A part of a name that is longer than this may break inside. */
  private static final int LONG = 16;

  private MarkupEscaper() {}

  /** Escapes markup and replaces what XML 1.0 can't hold; null gives the empty string. */
  static String escape(Object value) {
    String text = value == null ? "" : value.toString();
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      switch (point) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.appendCodePoint(allowed(point) ? point : UNKNOWN);
      }
    }
    return out.toString();
  }

  /**
   * The same for text with names in it: a line may break before the dots, dollars and parentheses
   * of a name, and where a long part of it has a capital letter.
   */
  static String breakable(Object value) {
    String text = value == null ? "" : value.toString();
    StringBuilder out = new StringBuilder(text.length() + 64);
    int start = 0;
    int together = 0;
    for (int i = 1; i < text.length(); i++) {
      if (text.charAt(i - 1) == ' ') {
        together = i;
      } else if (mayBreak(text, together, i)) {
        out.append(escape(text.substring(start, i))).append("<wbr>");
        start = i;
        together = i;
      }
    }
    return out.append(escape(text.substring(start))).toString();
  }

  /** Inside parentheses is the name of a file, which stays together. */
  private static boolean mayBreak(String text, int start, int at) {
    char before = text.charAt(at - 1);
    char c = text.charAt(at);
    if (c == '(' && before != ' ' && text.indexOf(')', at) - at > SHORT) {
      return true; // a line may end before the name of a file, however short the method's is
    }
    if (c == ' ' || at - start < SHORT || text.lastIndexOf('(', at - 1) >= start) {
      return false;
    }
    boolean inside = at + 1 < text.length() && text.charAt(at + 1) != ' ';
    if (c == '(' || (c == '$' && before != '$') || ((c == '.' || c == '/') && inside)) {
      return true;
    }
    return at - start > LONG && Character.isUpperCase(c) && Character.isLowerCase(before);
  }

  private static boolean allowed(int point) {
    if (point < 0x20) {
      return point == '\n' || point == '\t';
    }
    boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    boolean control = point >= 0x7f && point < 0xa0;
    return !surrogate && !control && (point & 0xfffe) != 0xfffe;
  }
}
