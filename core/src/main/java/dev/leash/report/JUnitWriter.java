package dev.leash.report;

import dev.leash.detect.Leak;
import dev.leash.detect.Suspect;
import dev.leash.site.Frame;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;

/** Writes JUnit's XML: a failed test for each leak, one passed test if there is none. */
final class JUnitWriter implements ReportWriter {

  @Override
  public void write(Report report, Writer out) throws IOException {
    int leaks = report.leaks().size();
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append("<testsuite name=\"leash\"");
    attribute(out, "tests", Math.max(1, leaks));
    attribute(out, "failures", leaks);
    attribute(out, "errors", 0);
    attribute(out, "skipped", 0);
    attribute(out, "time", BigDecimal.valueOf(report.jvm().uptimeMillis(), 3).toPlainString());
    String stamp = report.generated().truncatedTo(ChronoUnit.SECONDS).toString();
    attribute(out, "timestamp", stamp.replace("Z", ""));
    out.append(">\n");
    for (Leak leak : report.leaks()) {
      failed(leak, out);
    }
    if (leaks == 0) {
      out.append("  <testcase classname=\"leash\" name=\"no leaks\" time=\"0\"/>\n");
    }
    out.append("  <system-out>").append(MarkupEscaper.escape(TextWriter.summary(report)));
    for (Suspect suspect : report.suspects()) {
      out.append("\n\n").append(MarkupEscaper.escape(TextBlock.of(suspect)));
    }
    out.append("</system-out>\n</testsuite>\n");
    out.flush();
  }

  private static void failed(Leak leak, Writer out) throws IOException {
    Frame blame = leak.state().site().blame();
    out.append("  <testcase");
    attribute(out, "classname", blame == null ? "leash" : blame.className());
    attribute(out, "name", leak.verdict() + " " + leak.id());
    attribute(out, "time", 0);
    out.append(">\n    <failure");
    attribute(out, "type", leak.verdict());
    attribute(
        out, "message", Wording.sentence(leak) + ": " + Wording.numbers(leak.state(), leak.live()));
    out.append('>').append(MarkupEscaper.escape(TextWriter.block(leak)));
    out.append("</failure>\n  </testcase>\n");
  }

  private static void attribute(Writer out, String name, Object value) throws IOException {
    out.append(' ').append(name).append("=\"").append(MarkupEscaper.escape(value)).append('"');
  }
}
