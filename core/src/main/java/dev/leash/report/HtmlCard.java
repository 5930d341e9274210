package dev.leash.report;

import dev.leash.detect.Confidence;
import dev.leash.detect.Leak;
import dev.leash.detect.Suspect;
import dev.leash.snapshot.Snapshot.SiteState;
import java.io.IOException;
import java.io.Writer;

/** Writes what there is to know of one leak, or one suspect. Not thread-safe. */
final class HtmlCard {

  private final SiteIds ids;
  private final boolean control;
  private final Writer out;
  private final HtmlTerms terms;
  private final HtmlKeyFacts facts;
  private final HtmlDetails details;
  private final HtmlGrowth growth;

  /**
   * Writes nothing yet.
   *
   * @param control whether there is a button to release
   */
  HtmlCard(Background background, SiteIds ids, boolean control, Writer out) {
    this.ids = ids;
    this.control = control;
    this.out = out;
    this.terms = new HtmlTerms(background.code(), out);
    this.facts = new HtmlKeyFacts(terms, out);
    this.details = new HtmlDetails(background.code(), terms, out);
    this.growth = new HtmlGrowth(background.history(), out);
  }

  /**
   * Writes a leak.
   *
   * @param withStack whether the call stack is to be there as text
   */
  void write(Leak leak, boolean withStack) throws IOException {
    String colour =
        switch (leak.confidence()) {
          case CERTAIN, HIGH -> " bad";
          case MEDIUM, WARNING -> " warn";
          case LOW -> "";
        };
    out.append("<article class=\"card").append(colour).append("\" data-level=\"");
    out.append(leak.confidence().name()).append("\" id=\"").append(MarkupEscaper.escape(leak.id()));
    out.append("\">\n<div class=\"top\">");
    HtmlHead.badge(leak.confidence(), leak.confidence().name(), out);
    out.append("<span>").append(leak.verdict().name()).append("</span> ");
    head(leak.state(), leak.id(), Wording.sentence(leak));
    numbers(leak.state(), leak.live(), leak.fix());
    growth.write(leak.state().site(), ids);
    if (control) {
      out.append("<p><button data-release=\"");
      out.append(MarkupEscaper.escape(leak.id())).append("\">Release&hellip;</button></p>\n");
    }
    String verdict =
        leak.verdict()
            + ", confidence "
            + leak.confidence()
            + ". "
            + Wording.meaning(leak.verdict());
    details.write(leak.state(), verdict, leak.evidence(), null, withStack);
    out.append("</article>\n");
  }

  void write(Suspect suspect) throws IOException {
    SiteState state = suspect.state();
    out.append("<article class=\"card\" id=\"suspect-").append(MarkupEscaper.escape(suspect.id()));
    out.append("\">\n<div class=\"top\">");
    HtmlHead.badge(Confidence.LOW, "SUSPECT", out);
    head(state, suspect.id(), Wording.subject(state));
    numbers(state, suspect.live(), suspect.fix());
    growth.write(state.site(), ids);
    details.write(state, null, suspect.evidence(), suspect.missing(), true);
    out.append("</article>\n");
  }

  private void head(SiteState state, String id, String sentence) throws IOException {
    out.append("<span>").append(MarkupEscaper.escape(state.site().api())).append("</span>");
    out.append("<span class=\"id\"><code>").append(MarkupEscaper.escape(id)).append("</code> ");
    terms.copyButton(id);
    out.append("</span></div>\n<h3>").append(MarkupEscaper.breakable(sentence));
    out.append("</h3>\n");
    if (state.site().blame() != null) {
      out.append("<p class=\"where\">");
      terms.line(state.site().blame());
      out.append("</p>\n");
    }
  }

  private void numbers(SiteState state, long live, String fix) throws IOException {
    out.append("<p class=\"num\">").append("<b>").append(Wording.number(live));
    out.append("</b> ").append(Wording.numbers(state, live).substring(prefix(live)));
    out.append("</p>\n");
    facts.write(state);
    out.append("<p class=\"fix\"><b>Fix:</b> ").append(MarkupEscaper.breakable(fix));
    out.append("</p>\n");
  }

  private static int prefix(long live) {
    return Wording.number(live).length() + 1;
  }
}
