package dev.leash.heap.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes one HTML page that needs no network and no script. */
final class HeapPage {

  private static final String STYLE =
      """
      :root{color-scheme:light dark}
      body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:75rem;padding:0 1rem}
      h1{margin-bottom:0}
      ol{list-style:none;padding:0}
      li{border-bottom:1px solid #8884;padding:.8rem 0}
      h3{font:600 15px/1.5 ui-monospace,monospace;margin:0;overflow-wrap:anywhere}
      p{margin:.2rem 0}
      .bar{height:.6rem;background:#8882;border-radius:.3rem;overflow:hidden;margin:.3rem 0}
      .bar i{display:block;height:100%;background:#c43;min-width:2px}
      .note{background:#e903;padding:.3rem .6rem;border-radius:.4rem}
      details{font:13px/1.5 ui-monospace,monospace}
      details ol li{border:0;padding:0 0 0 1rem;overflow-wrap:anywhere}
      table{border-collapse:collapse}
      td{padding:.1rem .6rem .1rem 0;overflow-wrap:anywhere}
      .n{text-align:right;font-variant-numeric:tabular-nums}
      """;

  private final Writer out;

  HeapPage(Writer out) {
    this.out = out;
  }

  void write(HeapReport report) throws IOException {
    out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width\">\n");
    out.append("<title>Leash: listener lists of a heap</title>\n<style>\n").append(STYLE);
    out.append("</style>\n</head>\n<body>\n<h1>Listener lists of a heap</h1>\n");
    summary(report.dump());
    if (report.older() != null) {
      out.append("<h2>What grew</h2>\n<p>since</p>\n");
      summary(report.older());
      growth(report.growth());
    }
    out.append("<h2>Listener lists, the one that holds most first</h2>\n<ol>\n");
    long most = 1;
    for (SourceList list : report.lists()) {
      most = Math.max(most, list.heldOnlyHere().bytes());
    }
    for (SourceList list : report.lists()) {
      list(list, most);
    }
    out.append("</ol>\n</body>\n</html>\n");
  }

  private void summary(DumpSummary dump) throws IOException {
    paragraph(
        dump.file()
            + ": "
            + Amounts.count(dump.objects(), "object")
            + " in use, "
            + Amounts.bytes(dump.bytes())
            + " · written "
            + dump.written()
            + " · "
            + dump.layout());
    for (String problem : dump.problems()) {
      out.append("<p class=\"note\">").append(HtmlText.of(problem)).append("</p>\n");
    }
  }

  private void list(SourceList list, long most) throws IOException {
    HeldOnlyHere held = list.heldOnlyHere();
    out.append("<li><h3>").append(HtmlText.of(list.source().toString())).append("</h3>\n");
    bar(held.bytes(), most);
    paragraph(
        "holds "
            + Amounts.bytes(held.bytes())
            + " in "
            + Amounts.count(held.objects(), "object")
            + " that nothing else holds"
            + (held.sharedBytes() == 0
                ? ""
                : ", shares " + Amounts.bytes(held.sharedBytes()) + " with other lists"));
    paragraph(Amounts.listeners(list));
    counts("Classes", list.classes());
    counts("For", list.subjects());
    path("Path to the source", list.path());
    if (list.heldElsewhere() != null) {
      String also = Amounts.count(list.heldElsewhere().listeners(), "listener") + " also held by ";
      List<String> path = list.heldElsewhere().path();
      path(also + (path.isEmpty() ? "other lists" : "something else"), path);
    }
    out.append("</li>\n");
  }

  private void growth(List<FieldGrowth> growth) throws IOException {
    out.append("<ol>\n");
    long most = 1;
    for (FieldGrowth each : growth) {
      most = Math.max(most, each.bytes() - each.olderBytes());
    }
    for (FieldGrowth each : growth) {
      long bytes = each.bytes() - each.olderBytes();
      out.append("<li><h3>").append(HtmlText.of(each.field().toString())).append("</h3>\n");
      bar(bytes, most);
      paragraph(
          Amounts.number(each.olderElements())
              + " → "
              + Amounts.count(each.elements(), "element")
              + " in "
              + Amounts.number(each.olderLists())
              + " → "
              + Amounts.count(each.lists(), "list")
              + ", held only here: "
              + Amounts.bytes(each.olderBytes())
              + " → "
              + Amounts.bytes(each.bytes()));
      counts("More", each.classes());
      for (FilledBy filler : each.filledBy()) {
        paragraph("Filled by " + filler.site() + ": " + Amounts.number(filler.listeners()));
      }
      path("Path", each.path());
      out.append("</li>\n");
    }
    out.append("</ol>\n");
  }

  private void bar(long part, long most) throws IOException {
    long percent = Math.round(100.0 * Math.max(0, part) / most);
    out.append("<div class=\"bar\"><i style=\"width:").append(Long.toString(percent));
    out.append("%\"></i></div>\n");
  }

  private void counts(String title, List<ClassCount> counts) throws IOException {
    if (counts.isEmpty()) {
      return;
    }
    out.append("<details><summary>").append(title).append(": ");
    out.append(HtmlText.of(Amounts.classes(counts.subList(0, 1))));
    out.append("</summary>\n<table>\n");
    for (ClassCount each : counts) {
      out.append("<tr><td class=\"n\">").append(Amounts.number(each.count())).append("<td>");
      out.append(HtmlText.of(each.className())).append("</tr>\n");
    }
    out.append("</table></details>\n");
  }

  private void path(String title, List<String> path) throws IOException {
    if (path.isEmpty()) {
      paragraph(title);
      return;
    }
    out.append("<details><summary>").append(HtmlText.of(title)).append("</summary>\n<ol>\n");
    for (String hop : path) {
      out.append("<li>").append(HtmlText.of(hop)).append("</li>\n");
    }
    out.append("</ol></details>\n");
  }

  private void paragraph(String text) throws IOException {
    out.append("<p>").append(HtmlText.of(text)).append("</p>\n");
  }
}
