package dev.leash.report;

import dev.leash.detect.Leak;
import dev.leash.detect.Suspect;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes one HTML page that needs no network. Everything about leaks and suspects is there as text;
 * a script adds plots, search, and the table of all sites, whose data is in the page as JSON.
 */
final class HtmlWriter implements ReportWriter {

  /** What the page can do beyond being read. */
  enum Mode {
    /** It is a file. */
    FILE,
    /** It comes from a running JVM and follows it. */
    LIVE,
    /** It follows a running JVM, and can have it collect and release. */
    CONTROL
  }

  /** So many leaks have their call stacks as text; the script writes those of the rest. */
  static final int WITH_STACK = 100;

  private final Mode mode;

  HtmlWriter() {
    this(Mode.FILE);
  }

  HtmlWriter(Mode mode) {
    this.mode = mode;
  }

  @Override
  public void write(Report report, Writer out) throws IOException {
    SiteIds ids = new SiteIds(report);
    out.append("<!DOCTYPE html>\n<html lang=\"en\"").append(mode == Mode.FILE ? "" : " data-live");
    out.append(">\n<head>\n<meta charset=\"utf-8\">\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<title>");
    out.append(MarkupEscaper.escape(HtmlHead.title(report))).append("</title>\n<style>\n");
    PageResources.styles(out);
    out.append("</style>\n</head>\n<body>\n");
    out.append("<a class=\"skip\" href=\"#leaks\">Skip to the leaks</a>\n<header>\n");
    HtmlHead.write(report, out);
    HtmlControls.write(mode, out);
    out.append("</header>\n<main>\n");
    leaks(report, ids, out);
    HtmlTimeline.write(report, out);
    suspects(report, ids, out);
    HtmlTotals.write(report, out);
    HtmlSites.write(report, out);
    HtmlWords.write(report, out);
    out.append("</main>\n<footer>Made by Leash ").append(MarkupEscaper.escape(report.leash()));
    out.append(". Plots by uPlot.</footer>\n");
    HtmlControls.dialog(mode, out);
    out.append("<script type=\"application/json\" id=\"data\">");
    PageData.write(report, ids, out);
    out.append("</script>\n<script>");
    PageResources.script(out);
    out.append("</script>\n</body>\n</html>\n");
    out.flush();
  }

  private void leaks(Report report, SiteIds ids, Writer out) throws IOException {
    out.append("<section id=\"leaks\" aria-labelledby=\"leaks-title\">\n");
    out.append("<h2 id=\"leaks-title\" tabindex=\"-1\">Leaks</h2>\n<div id=\"no-leaks\">");
    if (report.leaks().isEmpty()) {
      out.append("<p>No leaks were found.</p>");
    }
    out.append("</div>\n");
    if (!report.leaks().isEmpty() || mode != Mode.FILE) {
      HtmlControls.leakTools(out);
    }
    out.append("<div id=\"leak-cards\">\n");
    HtmlCard card = card(report, ids, out);
    int shown = 0;
    for (Leak leak : report.leaks()) {
      card.write(leak, shown++ < WITH_STACK);
    }
    out.append("</div>\n</section>\n");
  }

  private HtmlCard card(Report report, SiteIds ids, Writer out) {
    return new HtmlCard(report.background(), ids, mode == Mode.CONTROL, out);
  }

  private void suspects(Report report, SiteIds ids, Writer out) throws IOException {
    if (report.suspects().isEmpty() && mode == Mode.FILE) {
      return;
    }
    out.append("<section id=\"suspects\" aria-labelledby=\"suspects-title\">\n");
    out.append("<h2 id=\"suspects-title\">Suspects</h2>\n<p class=\"soft\">They fall short of a ");
    out.append("verdict, and never count as leaks.</p>\n<div id=\"suspect-cards\">\n");
    HtmlCard card = card(report, ids, out);
    for (Suspect suspect : report.suspects()) {
      card.write(suspect);
    }
    out.append("</div>\n</section>\n");
  }
}
