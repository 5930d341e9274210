package dev.leash.report;

import dev.leash.owner.Lifetime;
import dev.leash.snapshot.Snapshot.OwnerState;
import dev.leash.snapshot.Snapshot.SiteState;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** What a card says before it is opened: who called, whose it is, and what it holds. */
final class HtmlKeyFacts {

  /** The rest is in the part that opens. */
  static final int OWNERS = 3;

  private final HtmlTerms terms;
  private final Writer out;

  HtmlKeyFacts(HtmlTerms terms, Writer out) {
    this.terms = terms;
    this.out = out;
  }

  void write(SiteState state) throws IOException {
    List<OwnerState> owners = SiteOrder.owners(state);
    String held = Wording.retained(state);
    if (state.site().toldCaller() == null && owners.isEmpty() && held == null) {
      return;
    }
    out.append("<dl class=\"facts\">\n");
    if (state.site().toldCaller() != null) {
      terms.frames("Called by", List.of(state.site().toldCaller()));
    }
    owners(owners);
    terms.text("Holds", held);
    out.append("</dl>\n");
  }

  private void owners(List<OwnerState> owners) throws IOException {
    if (owners.isEmpty()) {
      return;
    }
    out.append("<dt>").append(owners.size() == 1 ? "Owner" : "Owners").append("</dt><dd>");
    for (int i = 0; i < Math.min(OWNERS, owners.size()); i++) {
      out.append(i == 0 ? "" : "<br>");
      owner(owners.get(i), out);
    }
    if (owners.size() > OWNERS) {
      out.append("<br>and ").append(Wording.number(owners.size() - OWNERS)).append(" more");
    }
    out.append("</dd>\n");
  }

  /** An owner, how many registrations it has, and whether it ended, and by what. */
  static void owner(OwnerState owner, Writer out) throws IOException {
    out.append(MarkupEscaper.breakable(owner.owner())).append(": ");
    out.append(Wording.number(owner.live())).append(" live, ");
    out.append(owner.ended() ? "<b>ended</b>" : "alive");
    if (Lifetime.COLLECTED.equals(owner.endedBy())) {
      out.append(" and was collected");
    } else if (owner.endedBy() != null) {
      out.append(" by ").append(MarkupEscaper.breakable(owner.endedBy()));
    }
  }
}
