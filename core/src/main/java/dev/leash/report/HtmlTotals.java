package dev.leash.report;

import dev.leash.snapshot.Counts;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The sums by event API, kind, service and tag, folded. */
final class HtmlTotals {

  /** More rows than this say no more; the JSON has them all. */
  private static final int ROWS = 100;

  private HtmlTotals() {}

  static void write(Report report, Writer out) throws IOException {
    out.append("<section id=\"totals\" aria-labelledby=\"totals-title\">\n");
    out.append("<h2 id=\"totals-title\">Totals</h2>\n");
    groups("Event API", report.byApi(), out);
    groups("Kind", report.byKind(), out);
    groups("Service", report.snapshot().byService(), out);
    groups("Tag", report.snapshot().byTag(), out);
    out.append("</section>\n");
  }

  private static void groups(String name, Map<String, Counts> groups, Writer out)
      throws IOException {
    if (groups.isEmpty()) {
      return;
    }
    List<Map.Entry<String, Counts>> rows =
        groups.entrySet().stream()
            .sorted(
                Comparator.comparingLong((Map.Entry<String, Counts> e) -> -e.getValue().live())
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList();
    out.append("<details><summary>By ")
        .append(name.substring(0, 1).toLowerCase(java.util.Locale.ROOT));
    out.append(name, 1, name.length()).append(" (").append(Wording.number(rows.size()));
    out.append(")</summary>\n<table class=\"rows\">\n<thead><tr><th scope=\"col\">").append(name);
    heads(out);
    out.append("</tr></thead>\n<tbody>\n");
    for (Map.Entry<String, Counts> row : rows.subList(0, Math.min(ROWS, rows.size()))) {
      out.append("<tr><th scope=\"row\">").append(MarkupEscaper.breakable(row.getKey()));
      out.append("</th>");
      counts(row.getValue(), out);
      out.append("</tr>\n");
    }
    out.append("</tbody>\n</table>\n");
    if (rows.size() > ROWS) {
      out.append("<p class=\"soft\">and ").append(Wording.number(rows.size() - ROWS));
      out.append(" more, which the JSON report has</p>\n");
    }
    out.append("</details>\n");
  }

  private static void heads(Writer out) throws IOException {
    for (CountColumn column : CountColumn.values()) {
      out.append("</th><th scope=\"col\" class=\"n\" title=\"").append(column.meaning());
      out.append("\">").append(column.title());
    }
    out.append("</th>");
  }

  /** The cells of one row. */
  static void counts(Counts counts, Writer out) throws IOException {
    for (CountColumn column : CountColumn.values()) {
      out.append("<td class=\"n\" data-label=\"").append(column.title()).append("\">");
      out.append(Wording.number(column.of(counts))).append("</td>");
    }
  }
}
