package dev.leash.heap.report;

/** Makes any text safe as the content of an HTML element. */
final class HtmlText {

  private HtmlText() {}

  static String of(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(isAllowed(point) ? point : 0xfffd);
              }
            });
    return safe.toString();
  }

  private static boolean isAllowed(int point) {
    boolean isSurrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    return point >= 0x20 && (point < 0x7f || point >= 0xa0) && !isSurrogate;
  }
}
