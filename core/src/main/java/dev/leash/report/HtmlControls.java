package dev.leash.report;

import dev.leash.detect.Confidence;
import java.io.IOException;
import java.io.Writer;

/** What can be pressed and filled in. All of it is hidden until the script is there. */
final class HtmlControls {

  private HtmlControls() {}

  /** The state of the connection, and the buttons, of a page that follows a JVM. */
  static void write(HtmlWriter.Mode mode, Writer out) throws IOException {
    if (mode != HtmlWriter.Mode.FILE) {
      out.append("<p><span id=\"live-state\" role=\"status\">Connecting</span></p>\n");
    }
    if (mode == HtmlWriter.Mode.CONTROL) {
      out.append("<p id=\"control-tools\" hidden><button type=\"button\" id=\"collect\">");
      out.append("Collect garbage</button> <button type=\"button\" id=\"prove\">");
      out.append(
          "Look at the heap&hellip;</button> <span id=\"control-text\" role=\"status\"></span></p>\n");
    }
  }

  /** Where a release is shown before it is confirmed. */
  static void dialog(HtmlWriter.Mode mode, Writer out) throws IOException {
    if (mode == HtmlWriter.Mode.CONTROL) {
      out.append("<dialog id=\"release-box\" aria-labelledby=\"release-title\">\n");
      out.append("<h2 id=\"release-title\">Release</h2>\n<p id=\"release-text\" role=\"status\">");
      out.append(
          "</p>\n<p><button type=\"button\" id=\"release-yes\" hidden>Release them</button> ");
      out.append("<button type=\"button\" id=\"release-no\">Close</button></p>\n</dialog>\n");
    }
  }

  /** Search and filter of the leaks. */
  static void leakTools(Writer out) throws IOException {
    out.append(
        "<div id=\"leak-tools\" class=\"tools\" role=\"search\" aria-label=\"Leaks\" hidden>");
    out.append("<label>Search leaks<input type=\"search\" id=\"leak-search\"></label>\n");
    out.append("<label>Confidence<select id=\"leak-level\"><option value=\"\">all</option>");
    for (Confidence level : Confidence.values()) {
      out.append("<option>").append(level.name()).append("</option>");
    }
    out.append("</select></label>\n<span id=\"leak-shown\" class=\"soft\" role=\"status\"></span>");
    out.append("</div>\n");
  }

  /** Search, filters and groups of the sites. */
  static void siteTools(Writer out) throws IOException {
    out.append(
        "<div id=\"site-tools\" class=\"tools\" role=\"search\" aria-label=\"Sites\" hidden>");
    out.append("<label>Search sites<input type=\"search\" id=\"site-search\"></label>\n");
    out.append("<label>Group by<select id=\"site-group\"><option value=\"\">nothing</option>");
    String[][] names = {
      {"package", "Package"},
      {"api", "Event API"},
      {"kind", "Kind"},
      {"owner", "Owner"},
      {"service", "Service"},
      {"tag", "Tag"},
      {"own", "Whose code"}
    };
    for (String[] name : names) {
      out.append("<option value=\"").append(name[0]).append("\">").append(name[1]);
      out.append("</option>");
    }
    out.append("</select></label>\n");
    for (String[] name : names) {
      out.append("<label>").append(name[1]).append("<select id=\"filter-").append(name[0]);
      out.append("\"><option value=\"\">all</option></select></label>\n");
    }
    out.append("</div>\n");
  }
}
