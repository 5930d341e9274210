package dev.leash.report;

import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The room for the plots of the JVM over time, and when sites were accused, in words. */
final class HtmlTimeline {

  private static final int CHANGES = 12;

  private HtmlTimeline() {}

  static void write(Report report, Writer out) throws IOException {
    List<Moment> moments = report.background().history().moments();
    out.append("<section id=\"time\" aria-labelledby=\"time-title\"");
    out.append(moments.size() < 2 ? " hidden" : "").append(">\n");
    out.append("<h2 id=\"time-title\">Over time</h2>\n<p id=\"verdicts\">");
    out.append(MarkupEscaper.escape(verdicts(moments))).append("</p>\n");
    out.append("<p class=\"soft\">Live registrations: all, and those of the event APIs that have ");
    out.append("most. Dotted lines mark garbage collections, solid ones that more or fewer leaks ");
    out.append("were found.</p>\n");
    plot("timeline", "Live registrations and heap over time", out);
    out.append("<p class=\"soft\">How many registrations began and ended in a minute.</p>\n");
    plot("flow", "Registrations and releases over time", out);
    out.append("<div id=\"owner-time\" hidden><p class=\"soft\">Live registrations by what their ");
    out.append("owners are.</p>\n");
    plot("owner-plot", "Live registrations by sort of owner over time", out);
    out.append("</div>\n</section>\n");
  }

  private static void plot(String id, String label, Writer out) throws IOException {
    out.append("<div id=\"").append(id).append("\" class=\"plot\" role=\"img\" aria-label=\"");
    out.append(label).append("\"></div>\n");
  }

  /** When the number of leaks changed, counted from the first moment, as the plots are. */
  private static String verdicts(List<Moment> moments) {
    List<String> changes = new ArrayList<>();
    int before = 0;
    for (Moment moment : moments) {
      if (moment.leaks() != before && changes.size() < CHANGES) {
        Duration after = Duration.between(moments.get(0).at(), moment.at());
        changes.add(
            Wording.count(moment.leaks(), "leak")
                + " found after "
                + Wording.duration(after.toMillis()));
      }
      before = moment.leaks();
    }
    return changes.isEmpty() ? "" : String.join(", ", changes) + ".";
  }
}
