package dev.leash.report;

/** Makes any text safe inside XML and HTML, as content and in quoted attributes. */
final class MarkupEscaper {

  private static final char UNKNOWN = '\uFFFD';

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

  private static boolean allowed(int point) {
    if (point < 0x20) {
      return point == '\n' || point == '\t';
    }
    boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    boolean control = point >= 0x7f && point < 0xa0;
    return !surrogate && !control && (point & 0xfffe) != 0xfffe;
  }
}
