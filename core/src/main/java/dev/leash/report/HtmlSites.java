package dev.leash.report;

import dev.leash.site.Frame;
import dev.leash.snapshot.Snapshot.SiteState;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The frame of the table of all sites, which the script fills; and, for browsers without one, the
 * sites that have most live registrations as plain text.
 */
final class HtmlSites {

  /** So many are there as text; the text and the JSON report have them all. */
  private static final int AS_TEXT = 300;

  private HtmlSites() {}

  static void write(Report report, Writer out) throws IOException {
    out.append("<section id=\"sites\" aria-labelledby=\"sites-title\">\n");
    out.append("<h2 id=\"sites-title\">All sites</h2>\n");
    HtmlControls.siteTools(out);
    out.append(
        "<table id=\"site-table\" class=\"rows\" hidden>\n<caption>Where registrations are ");
    out.append("made, and what became of them</caption>\n<thead><tr>");
    column("at", "Registered by", out);
    column("api", "Event API", out);
    column("listener", "Listener", out);
    for (CountColumn count : CountColumn.values()) {
      out.append("<th scope=\"col\" class=\"n\" data-sort=\"");
      out.append(count.name().toLowerCase(Locale.ROOT)).append("\" title=\"");
      out.append(count.meaning()).append("\"><button type=\"button\">").append(count.title());
      out.append("</button></th>");
    }
    out.append("</tr></thead>\n<tbody id=\"site-rows\"></tbody>\n</table>\n");
    out.append("<table id=\"group-table\" class=\"rows\" hidden>\n<caption>Sums of the groups; a ");
    out.append("group's button shows its sites</caption>\n<thead><tr><th scope=\"col\">Group</th>");
    for (String name : new String[] {"Sites", "Leaks", "Registered", "Released", "Live"}) {
      out.append("<th scope=\"col\" class=\"n\">").append(name).append("</th>");
    }
    out.append("</tr></thead>\n<tbody id=\"group-rows\"></tbody>\n</table>\n");
    out.append("<div id=\"site-pager\" class=\"pager\" hidden>");
    out.append("<button type=\"button\" id=\"site-before\">Previous</button> ");
    out.append("<span id=\"site-shown\" role=\"status\"></span> ");
    out.append("<button type=\"button\" id=\"site-after\">Next</button></div>\n");
    asText(report, out);
    out.append("</section>\n");
  }

  private static void column(String key, String title, Writer out) throws IOException {
    out.append("<th scope=\"col\" data-sort=\"").append(key).append("\"><button type=\"button\">");
    out.append(title).append("</button></th>");
  }

  /** A browser that runs the script never makes elements of this. */
  private static void asText(Report report, Writer out) throws IOException {
    List<SiteState> sites =
        report.judged().sites().stream()
            .sorted(Comparator.comparingLong((SiteState site) -> -site.counts().live()))
            .limit(AS_TEXT)
            .toList();
    out.append(
        "<noscript>\n<p>Those with most live registrations. Search, filters, plots and the ");
    out.append("rest of the sites need the script of this page.</p>\n<table class=\"rows\">\n");
    out.append("<thead><tr><th scope=\"col\">Registered by</th><th scope=\"col\">Event API</th>");
    for (CountColumn count : CountColumn.values()) {
      out.append("<th scope=\"col\" class=\"n\">").append(count.title()).append("</th>");
    }
    out.append("</tr></thead>\n<tbody>\n");
    for (SiteState site : sites) {
      Frame blame = site.site().blame();
      out.append("<tr><th scope=\"row\">");
      out.append(MarkupEscaper.breakable(blame == null ? "unknown" : blame.toString()));
      out.append("</th><td>").append(MarkupEscaper.escape(site.site().api())).append("</td>");
      HtmlTotals.counts(site.counts(), out);
      out.append("</tr>\n");
    }
    out.append("</tbody>\n</table>\n</noscript>\n");
  }
}
