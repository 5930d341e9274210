package dev.leash.agent.cli;

import java.util.Locale;

/** The columns of {@code watch}, as many as fit: no line is longer than the screen is wide. */
final class WatchColumns {

  /** On a narrower screen some columns are left out. */
  private static final int WIDE = 120;

  private static final int NARROW_API = 14;
  private static final int WIDE_API = 20;
  private static final String DOTS = "...";

  private final int width;

  WatchColumns(int width) {
    this.width = width;
  }

  /** The names of the columns. */
  String header() {
    return line("LEAK", "LIVE", "TREND", "PER S", "REGISTERED", "EVENT API", "REGISTERED BY");
  }

  /** A site. */
  String row(WatchRow row) {
    return line(
        row.confidence(),
        Long.toString(row.live()),
        row.trend() == null ? "" : String.format(Locale.ROOT, "%+d", row.trend()),
        row.perSecond() == null ? "" : String.format(Locale.ROOT, "%.1f", row.perSecond()),
        Long.toString(row.registered()),
        row.site().getApi(),
        isNarrow() ? row.shortLine() : row.line());
  }

  private boolean isNarrow() {
    return width < WIDE;
  }

  private String line(
      String leak, String live, String trend, String rate, String all, String api, String by) {
    String line =
        isNarrow()
            ? String.format(
                Locale.ROOT,
                "%-7s %8s %7s %7s  %-14s %s",
                leak,
                live,
                trend,
                rate,
                cut(api, NARROW_API),
                by)
            : String.format(
                Locale.ROOT,
                "%-8s %9s %8s %8s %10s  %-20s %s",
                leak,
                live,
                trend,
                rate,
                all,
                width == Integer.MAX_VALUE ? api : cut(api, WIDE_API),
                by);
    return cut(line.stripTrailing(), width);
  }

  /** A text that does not fit ends with three dots. */
  static String cut(String text, int width) {
    return text.length() <= width
        ? text
        : text.substring(0, Math.max(0, width - DOTS.length()))
            + DOTS.substring(0, Math.min(width, DOTS.length()));
  }
}
