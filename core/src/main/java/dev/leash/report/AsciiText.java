package dev.leash.report;

/** Makes any text safe for any terminal. */
final class AsciiText {

  private AsciiText() {}

  /** Writes what is not printable ASCII as Java writes it, such as {@code \n} or {@code \u00fc}. */
  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < 127) {
        out.append(c);
      } else if (c == '\n') {
        out.append("\\n");
      } else if (c == '\t') {
        out.append("\\t");
      } else {
        out.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
      }
    }
    return out.toString();
  }
}
