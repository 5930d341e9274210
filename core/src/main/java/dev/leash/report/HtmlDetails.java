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

  private final SourceFiles files;
  private final OwnCode own;
  private final Writer out;

  HtmlDetails(SourceCode code, Writer out) {
    this.files = new SourceFiles(code);
    this.own = new OwnCode(code.own());
    this.out = out;
  }

  /**
   * Writes it.
   *
   * @param missing what is missing for a verdict; null where there is one
   * @param withStack whether to write the call stack, rather than leave that to the script
   */
  void write(SiteState state, List<String> evidence, String missing, boolean withStack)
      throws IOException {
    out.append("<details><summary>Evidence, owners, call stack</summary>\n<dl>\n");
    list("Evidence", evidence);
    text("Missing", missing == null ? null : "for a verdict: " + missing);
    frames(
        "Called by",
        state.site().toldCaller() == null ? List.of() : List.of(state.site().toldCaller()));
    text("Source", source(state));
    text("Listener", state.listeners().className());
    owners(state);
    text("Service", state.context().service());
    List<String> tags = SiteOrder.tags(state);
    text("Tags", String.join(", ", tags.subList(0, Math.min(TAGS, tags.size()))));
    frames("Taken back by", state.evidence().releases().here());
    frames("Its owners take back others at", state.evidence().releases().ofOwners());
    retained(state.evidence().holding());
    out.append("</dl>\n");
    if (withStack) {
      stack(state.site());
    }
    out.append("</details>\n");
  }

  private static String source(SiteState state) {
    String name = state.sources().className();
    long instances = state.sources().live();
    return name == null || instances < 2
        ? name
        : name + ", " + Wording.number(instances) + " of them";
  }

  private void text(String label, String value) throws IOException {
    if (value != null && !value.isEmpty()) {
      out.append("<dt>").append(label).append("</dt><dd>").append(MarkupEscaper.breakable(value));
      out.append("</dd>\n");
    }
  }

  private void list(String label, List<String> values) throws IOException {
    out.append("<dt>").append(label).append("</dt><dd>");
    for (int i = 0; i < values.size(); i++) {
      out.append(i == 0 ? "" : "<br>").append(MarkupEscaper.breakable(values.get(i)));
    }
    out.append("</dd>\n");
  }

  private void frames(String label, List<Frame> frames) throws IOException {
    if (frames.isEmpty()) {
      return;
    }
    out.append("<dt>").append(label).append("</dt><dd>");
    for (int i = 0; i < frames.size(); i++) {
      out.append(i == 0 ? "" : "<br>");
      line(frames.get(i));
    }
    out.append("</dd>\n");
  }

  private void owners(SiteState state) throws IOException {
    List<OwnerState> owners = SiteOrder.owners(state);
    if (owners.isEmpty()) {
      return;
    }
    out.append("<dt>Owners</dt><dd>");
    for (int i = 0; i < Math.min(OWNERS, owners.size()); i++) {
      OwnerState owner = owners.get(i);
      out.append(i == 0 ? "" : "<br>").append(MarkupEscaper.breakable(owner.owner())).append(": ");
      out.append(Wording.number(owner.live())).append(" live, ");
      out.append(owner.ended() ? "<b>ended</b>" : "alive");
    }
    if (owners.size() > OWNERS) {
      out.append("<br>and ").append(Wording.number(owners.size() - OWNERS)).append(" more");
    }
    out.append("</dd>\n");
  }

  private void retained(Holding holding) throws IOException {
    if (holding.known()) {
      text(
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
      text("Path to one of them", String.join(" > ", holding.path()));
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

  /** A line of code, with what copies it and what opens it. */
  void line(Frame frame) throws IOException {
    String link = files.link(frame);
    out.append("<code>").append(MarkupEscaper.breakable(frame.toString())).append("</code> ");
    if (frame.file() != null) {
      String place = frame.line() > 0 ? frame.file() + ":" + frame.line() : frame.file();
      copyButton(place);
    }
    if (link != null) {
      out.append(" <a href=\"").append(MarkupEscaper.escape(link)).append("\">Open</a>");
    }
  }

  /** A button that copies a text, which the script finds in its name. */
  void copyButton(String text) throws IOException {
    out.append("<button class=\"copy\" aria-label=\"Copy ").append(MarkupEscaper.escape(text));
    out.append("\">Copy</button>");
  }
}
