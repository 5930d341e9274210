package dev.leash.report;

import dev.leash.detect.Confidence;
import dev.leash.detect.Leak;
import java.io.IOException;
import java.io.Writer;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;

/** The top of a page: how many leaks, of which process, and what could not be done. */
final class HtmlHead {

  private HtmlHead() {}

  /** What the browser's tab says. */
  static String title(Report report) {
    String leaks =
        report.leaks().isEmpty() ? "No leaks" : Wording.count(report.leaks().size(), "leak");
    String name = name(report);
    return name == null ? leaks + " - Leash" : leaks + " in " + name + " - Leash";
  }

  private static String name(Report report) {
    String service = report.background().service();
    return service == null ? report.jvm().main() : service;
  }

  static void write(Report report, Writer out) throws IOException {
    out.append("<div id=\"head\">\n<h1>");
    String title = title(report);
    out.append(MarkupEscaper.breakable(title.substring(0, title.length() - " - Leash".length())));
    out.append("</h1>\n");
    levels(report, out);
    out.append("<p class=\"summary\">");
    out.append(MarkupEscaper.escape(TextWriter.summary(report))).append("</p>\n");
    process(report, out);
    for (String note : report.extras().notes()) {
      out.append("<p class=\"note\">Note: ").append(MarkupEscaper.breakable(note));
      out.append("</p>\n");
    }
    out.append("</div>\n<nav aria-label=\"Parts of this page\"><ul>");
    out.append("<li><a href=\"#leaks\">Leaks</a></li>");
    if (report.background().history().moments().size() > 1) {
      out.append("<li><a href=\"#time\">Over time</a></li>");
    }
    if (!report.suspects().isEmpty()) {
      out.append("<li><a href=\"#suspects\">Suspects</a></li>");
    }
    out.append("<li><a href=\"#totals\">Totals</a></li>");
    out.append("<li><a href=\"#sites\">All sites</a></li>");
    out.append("<li><a href=\"#words\">Words</a></li></ul></nav>\n");
  }

  private static void process(Report report, Writer out) throws IOException {
    Report.Jvm jvm = report.jvm();
    out.append("<p class=\"soft\">");
    out.append(MarkupEscaper.escape(report.generated().truncatedTo(ChronoUnit.SECONDS)));
    if (jvm.main() != null) {
      out.append(" &middot; ").append(MarkupEscaper.breakable(jvm.main()));
    }
    if (jvm.pid() > 0) {
      out.append(" &middot; pid ").append(MarkupEscaper.escape(jvm.pid()));
    }
    if (jvm.java() != null) {
      out.append(" &middot; Java ").append(MarkupEscaper.escape(jvm.java()));
    }
    out.append(" &middot; up ").append(Wording.duration(jvm.uptimeMillis())).append("</p>\n");
  }

  private static void levels(Report report, Writer out) throws IOException {
    if (report.leaks().isEmpty()) {
      return;
    }
    out.append("<p><span class=\"soft\">Confidence:</span> ");
    for (Map.Entry<Confidence, Integer> level : byLevel(report).entrySet()) {
      badge(level.getKey(), level.getValue() + " " + level.getKey(), out);
    }
    out.append("</p>\n");
  }

  private static Map<Confidence, Integer> byLevel(Report report) {
    Map<Confidence, Integer> levels = new EnumMap<>(Confidence.class);
    for (Leak leak : report.leaks()) {
      levels.merge(leak.confidence(), 1, Integer::sum);
    }
    return levels;
  }

  /** A word with the colour of a confidence. */
  static void badge(Confidence level, String text, Writer out) throws IOException {
    out.append("<span class=\"badge ").append(level.name()).append("\">");
    out.append(MarkupEscaper.escape(text)).append("</span> ");
  }
}
