package dev.leash.report;

import dev.leash.site.Frame;
import dev.leash.site.Site;
import dev.leash.snapshot.Holding;
import dev.leash.snapshot.Snapshot.OwnerState;
import dev.leash.snapshot.Snapshot.SiteState;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The folded part of a card: evidence, owners, who takes back, the heap, and the call stack. */
final class HtmlDetails {

  private static final int OWNERS = 8;
  private static final int TAGS = 20;

  private final HtmlTerms terms;
  private final OwnCode own;
  private final Writer out;

  HtmlDetails(SourceCode code, HtmlTerms terms, Writer out) {
    this.terms = terms;
    this.own = new OwnCode(code.own());
    this.out = out;
  }

  /**
   * Writes it.
   *
   * @param verdict the verdict, and what it means; null where there is none
   * @param missing what is missing for a verdict; null where there is one
   * @param withStack whether to write the call stack, rather than leave that to the script
   */
  void write(
      SiteState state, String verdict, List<String> evidence, String missing, boolean withStack)
      throws IOException {
    out.append("<details><summary>Evidence, owners, call stack</summary>\n<dl>\n");
    terms.text("Verdict", verdict);
    terms.list("Evidence", evidence);
    terms.text("Missing", missing == null ? null : "for a verdict: " + missing);
    terms.text("Source", source(state));
    terms.text("Listener", listener(state));
    owners(state);
    terms.text("Service", state.context().service());
    List<String> tags = SiteOrder.tags(state);
    terms.text("Tags", String.join(", ", tags.subList(0, Math.min(TAGS, tags.size()))));
    terms.frames("Forgotten by", state.evidence().releases().forgets());
    terms.frames("Taken back by", state.evidence().releases().here());
    terms.frames("Its owners take back others at", state.evidence().releases().ofOwners());
    retained(state.evidence().holding());
    out.append("</dl>\n");
    if (withStack) {
      stack(state.site());
    }
    out.append("</details>\n");
  }

  private static String listener(SiteState state) {
    String subject = state.listeners().subject();
    return subject == null
        ? state.listeners().className()
        : state.listeners().className() + " for " + subject;
  }

  private static String source(SiteState state) {
    String name = state.sources().className();
    long instances = state.sources().live();
    return name == null || instances < 2
        ? name
        : name + ", " + Wording.number(instances) + " of them";
  }

  private void owners(SiteState state) throws IOException {
    List<OwnerState> owners = SiteOrder.owners(state);
    if (owners.size() <= HtmlKeyFacts.OWNERS) {
      return; // the card has said them
    }
    out.append("<dt>Owners</dt><dd>");
    for (int i = 0; i < Math.min(OWNERS, owners.size()); i++) {
      out.append(i == 0 ? "" : "<br>");
      HtmlKeyFacts.owner(owners.get(i), out);
    }
    if (owners.size() > OWNERS) {
      out.append("<br>and ").append(Wording.number(owners.size() - OWNERS)).append(" more");
    }
    out.append("</dd>\n");
  }

  private void retained(Holding holding) throws IOException {
    if (holding.known()) {
      terms.text(
          "Held in the heap",
          Wording.bytes(holding.bytes())
              + " in "
              + Wording.count(holding.objects(), "object")
              + " by these registrations alone; "
              + Wording.number(holding.heldOnly())
              + " listeners are held by nothing else, "
              + Wording.number(holding.inUse())
              + " are in use elsewhere");
    }
    if (!holding.path().isEmpty()) {
      terms.text("Path to one of them", String.join(" > ", holding.path()));
    }
  }

  private void stack(Site site) throws IOException {
    if (site.frames().isEmpty()) {
      return;
    }
    out.append("<h4>Call stack</h4>\n<ol class=\"stack\">");
    for (Frame frame : site.frames()) {
      boolean isOwn = own.includes(frame, site.api().family());
      out.append(isOwn ? "<li class=\"own\"><code>" : "<li><code>");
      out.append(MarkupEscaper.escape(frame)).append("</code>");
    }
    out.append("</ol>\n");
    if (Wording.isCut(site.frames())) {
      out.append("<p class=\"soft\">").append(Wording.CUT).append("</p>\n");
    }
  }
}
