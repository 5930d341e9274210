package dev.leash.report;

import dev.leash.detect.Leak;
import dev.leash.detect.Suspect;
import dev.leash.snapshot.Cleanup;
import dev.leash.snapshot.Cleanup.Verification;
import dev.leash.snapshot.Counts;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes plain text, ASCII only: one summary line, then a block for each leak. The first line of a
 * block is complete by itself; a line that has nothing to say is left out.
 */
public final class TextWriter implements ReportWriter {

  /** How many leaks standard error is told about. */
  public static final int ON_CONSOLE = 10;

  private final int most;
  private final int known;

  /** Writes every leak. */
  public TextWriter() {
    this(Integer.MAX_VALUE, 0);
  }

  /**
   * Writes the first leaks and tells how many more there are.
   *
   * @param most how many leaks to write
   */
  public TextWriter(int most) {
    this(most, 0);
  }

  /**
   * The same where a baseline knows other leaks, which are counted in the first line.
   *
   * @param most how many leaks to write
   * @param known how many leaks there are besides, which a baseline knows
   */
  public TextWriter(int most, int known) {
    this.most = most;
    this.known = known;
  }

  @Override
  public void write(Report report, Writer out) throws IOException {
    out.append(summary(report, known)).append('\n');
    int shown = Math.min(most, report.leaks().size());
    for (Leak leak : report.leaks().subList(0, shown)) {
      out.append('\n').append(block(leak));
    }
    int more = report.leaks().size() - shown;
    if (more > 0) {
      out.append("\n+").append(Wording.number(more)).append(" more\n");
    }
    suspects(report, out);
    for (String note : report.extras().notes()) {
      out.append("\nNote: ").append(AsciiText.escape(note)).append('\n');
    }
    out.flush();
  }

  private void suspects(Report report, Writer out) throws IOException {
    int shown = Math.min(most, report.suspects().size());
    for (Suspect suspect : report.suspects().subList(0, shown)) {
      out.append('\n').append(TextBlock.of(suspect));
    }
    int more = report.suspects().size() - shown;
    if (more > 0) {
      out.append("\n+").append(Wording.count(more, "more suspect")).append('\n');
    }
  }

  /** The one line that says it all, without a line break. */
  public static String summary(Report report) {
    return summary(report, 0);
  }

  private static String summary(Report report, int known) {
    Counts total = report.judged().total(); // before the cleanup, of which more below
    StringBuilder line = new StringBuilder(120);
    line.append("Leash: ");
    String leak = known == 0 ? "leak" : "new leak";
    line.append(
        report.leaks().isEmpty() ? "no " + leak + "s" : Wording.count(report.leaks().size(), leak));
    unlessZero(line, ", ", known, " known");
    if (!report.suspects().isEmpty()) {
      line.append(", ").append(Wording.count(report.suspects().size(), "suspect"));
    }
    line.append("; ").append(Wording.count(total.registered(), "registration"));
    line.append(", ").append(Wording.number(total.released())).append(" taken back");
    unlessZero(line, ", ", total.completed(), " completed");
    unlessZero(line, ", ", total.collected(), " collected");
    unlessZero(line, ", ", total.cleaned(), " cleaned");
    line.append(", ").append(Wording.number(total.live())).append(" live");
    cleanup(line, report.extras().cleanup());
    unlessZero(line, "; ", report.extras().agentErrors(), " errors inside Leash");
    return line.append('.').toString();
  }

  private static void cleanup(StringBuilder line, Cleanup cleanup) {
    if (cleanup == null || cleanup.total() == 0) {
      return;
    }
    line.append("; cleanup: ").append(Wording.number(cleanup.released())).append(" released");
    unlessZero(line, ", ", cleanup.failed(), " failed");
    unlessZero(line, ", ", cleanup.late(), " out of time");
    unlessZero(line, ", ", cleanup.skipped(), " skipped");
    if (cleanup.verification() != null) {
      verification(line, cleanup.verification());
    }
  }

  private static void verification(StringBuilder line, Verification seen) {
    line.append("; of their listeners ").append(Wording.number(seen.freed())).append(" are gone");
    unlessZero(line, ", ", seen.held(), " still held");
    unlessZero(line, ", ", seen.unjudged(), " can't be told");
  }

  private static void unlessZero(StringBuilder line, String before, long n, String after) {
    if (n != 0) {
      line.append(before).append(Wording.number(n)).append(after);
    }
  }

  /** The block of one leak, each line ended by a line break. */
  public static String block(Leak leak) {
    return TextBlock.of(leak);
  }
}
