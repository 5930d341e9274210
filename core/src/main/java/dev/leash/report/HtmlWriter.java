package dev.leash.report;

import dev.leash.detect.Confidence;
import dev.leash.detect.Leak;
import dev.leash.detect.Suspect;
import dev.leash.site.Frame;
import dev.leash.snapshot.Counts;
import dev.leash.snapshot.Snapshot.SiteState;
import java.io.IOException;
import java.io.Writer;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;

/** Writes one HTML page that needs no network and no script. */
final class HtmlWriter implements ReportWriter {

  private static final String STYLE =
      """
      :root{color-scheme:light dark}
      body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:75rem;padding:0 1rem}
      h1{margin-bottom:0}
      table{border-collapse:collapse;width:100%}
      th,td{text-align:left;padding:.3rem .6rem;border-bottom:1px solid #8884;vertical-align:top}
      .n{text-align:right;font-variant-numeric:tabular-nums}
      pre,code{font:13px/1.5 ui-monospace,monospace}
      pre{overflow-x:auto;padding:1rem;background:#8881;border-radius:.4rem}
      td{overflow-wrap:anywhere}
      .badge{padding:.1rem .5rem;border-radius:.4rem;background:#8883;white-space:nowrap}
      .CERTAIN,.HIGH{background:#d223}
      .MEDIUM{background:#e903}
      """;

  @Override
  public void write(Report report, Writer out) throws IOException {
    out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width\">\n");
    out.append("<title>Leash report</title>\n<style>\n").append(STYLE).append("</style>\n");
    out.append("</head>\n<body>\n");
    header(report, out);
    ranking(report, out);
    for (Leak leak : report.leaks()) {
      section(leak, out);
    }
    suspects(report, out);
    groups("By event API", report.byApi(), out);
    groups("By kind", report.byKind(), out);
    groups("By service", report.snapshot().byService(), out);
    groups("By tag", report.snapshot().byTag(), out);
    sites(report, out);
    out.append("</body>\n</html>\n");
    out.flush();
  }

  private static void header(Report report, Writer out) throws IOException {
    out.append("<h1>Leash report</h1>\n<p>")
        .append(MarkupEscaper.escape(TextWriter.summary(report)));
    out.append("</p>\n<p>");
    for (Map.Entry<Confidence, Integer> level : levels(report).entrySet()) {
      String text = level.getValue() + " " + level.getKey();
      badge(level.getKey(), text, out);
    }
    out.append("</p>\n<p>")
        .append(MarkupEscaper.escape(report.generated().truncatedTo(ChronoUnit.SECONDS)));
    Report.Jvm jvm = report.jvm();
    if (jvm.main() != null) {
      out.append(" &middot; ").append(MarkupEscaper.escape(jvm.main()));
    }
    out.append(" &middot; pid ").append(MarkupEscaper.escape(jvm.pid()));
    out.append(" &middot; Java ").append(MarkupEscaper.escape(jvm.java()));
    out.append(" &middot; up ").append(Wording.number(jvm.uptimeMillis())).append(" ms");
    out.append(" &middot; Leash ").append(MarkupEscaper.escape(report.leash())).append("</p>\n");
    for (String note : report.extras().notes()) {
      out.append("<p>Note: ").append(MarkupEscaper.escape(note)).append("</p>\n");
    }
  }

  private static Map<Confidence, Integer> levels(Report report) {
    Map<Confidence, Integer> levels = new EnumMap<>(Confidence.class);
    for (Leak leak : report.leaks()) {
      levels.merge(leak.confidence(), 1, Integer::sum);
    }
    return levels;
  }

  private static void ranking(Report report, Writer out) throws IOException {
    if (report.leaks().isEmpty()) {
      return;
    }
    out.append("<h2>Leaks</h2>\n<table class=\"leaks\">\n<tr><th>Leak<th>Verdict<th>Confidence");
    out.append("<th>What happens<th>Event API<th>Service<th class=\"n\">Live</tr>\n");
    for (Leak leak : report.leaks()) {
      String id = MarkupEscaper.escape(leak.id());
      out.append("<tr><td><a href=\"#").append(id).append("\">").append(id).append("</a><td>");
      out.append(leak.verdict().name()).append("<td>");
      badge(leak.confidence(), leak.confidence().name(), out);
      out.append("<td>").append(MarkupEscaper.escape(Wording.sentence(leak)));
      out.append("<td>").append(MarkupEscaper.escape(leak.state().site().api()));
      out.append("<td>").append(MarkupEscaper.escape(leak.state().context().service()));
      number(leak.live(), out);
      out.append("</tr>\n");
    }
    out.append("</table>\n");
  }

  private static void section(Leak leak, Writer out) throws IOException {
    out.append("<section id=\"").append(MarkupEscaper.escape(leak.id())).append("\">\n<h3>");
    out.append(MarkupEscaper.escape(Wording.sentence(leak))).append("</h3>\n<pre>");
    out.append(MarkupEscaper.escape(TextWriter.block(leak))).append("</pre>\n");
    if (!leak.state().site().frames().isEmpty()) {
      out.append("<details><summary>Call stack</summary>\n<pre>");
      for (Frame frame : leak.state().site().frames()) {
        out.append(MarkupEscaper.escape(frame)).append('\n');
      }
      out.append("</pre></details>\n");
    }
    out.append("</section>\n");
  }

  private static void suspects(Report report, Writer out) throws IOException {
    if (report.suspects().isEmpty()) {
      return;
    }
    out.append("<h2>Suspects</h2>\n<p>They fall short of a verdict, and never fail a build.</p>\n");
    for (Suspect suspect : report.suspects()) {
      out.append("<pre class=\"suspect\">");
      out.append(MarkupEscaper.escape(TextBlock.of(suspect))).append("</pre>\n");
    }
  }

  private static void groups(String title, Map<String, Counts> groups, Writer out)
      throws IOException {
    if (groups.isEmpty()) {
      return;
    }
    out.append("<h2>").append(title).append("</h2>\n<table>\n<tr><th>");
    out.append(title, 3, title.length());
    head(out);
    for (Map.Entry<String, Counts> group : new java.util.TreeMap<>(groups).entrySet()) {
      out.append("<tr><td>").append(MarkupEscaper.escape(group.getKey()));
      counts(group.getValue(), out);
    }
    out.append("</table>\n");
  }

  private static void sites(Report report, Writer out) throws IOException {
    out.append(
        "<h2>Sites</h2>\n<table class=\"sites\">\n<tr><th>Registered by<th>Event API<th>Source");
    head(out);
    for (SiteState state : report.judged().sites()) {
      Frame blame = state.site().blame();
      out.append("<tr><td>").append(MarkupEscaper.escape(blame == null ? "unknown" : blame));
      out.append("<td>").append(MarkupEscaper.escape(state.site().api()));
      out.append("<td>").append(MarkupEscaper.escape(state.sources().className()));
      counts(state.counts(), out);
    }
    out.append("</table>\n");
  }

  private static void head(Writer out) throws IOException {
    column("Registered", "All registrations, ended or not", out);
    column("Released", "Ended by a call of the application, such as remove or cancel", out);
    column("Completed", "Ended by themselves: the task ran, the stream or the source ended", out);
    column("Collected", "Ended with their source, which was garbage-collected; harmless", out);
    column("Cleaned", "Ended by Leash, which made the call that was missing", out);
    column("Live", "Registered and not ended", out);
    out.append("</tr>\n");
  }

  private static void column(String name, String meaning, Writer out) throws IOException {
    out.append("<th class=\"n\" title=\"").append(meaning).append("\">").append(name);
  }

  private static void counts(Counts counts, Writer out) throws IOException {
    number(counts.registered(), out);
    number(counts.released(), out);
    number(counts.completed(), out);
    number(counts.collected(), out);
    number(counts.cleaned(), out);
    number(counts.live(), out);
    out.append("</tr>\n");
  }

  private static void number(long n, Writer out) throws IOException {
    out.append("<td class=\"n\">").append(Wording.number(n));
  }

  private static void badge(Confidence level, String text, Writer out) throws IOException {
    out.append("<span class=\"badge ").append(level.name()).append("\">");
    out.append(MarkupEscaper.escape(text)).append("</span> ");
  }
}
