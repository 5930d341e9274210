package dev.leash.report;

import dev.leash.detect.Leak;
import dev.leash.detect.Suspect;
import dev.leash.site.Frame;
import dev.leash.snapshot.SiteEvidence.Releases;
import dev.leash.snapshot.Snapshot.OwnerState;
import dev.leash.snapshot.Snapshot.SiteState;
import java.util.List;

/** Puts one leak, or one suspect, into lines. */
final class TextBlock {

  private static final int WIDTH = 120;
  private static final int LABEL = 11;
  private static final int OWNERS = 5;
  private static final int TAGS = 10;

  private final StringBuilder lines = new StringBuilder();

  private TextBlock() {}

  static String of(Leak leak) {
    TextBlock block = new TextBlock();
    block.add(leak);
    return block.lines.toString();
  }

  static String of(Suspect suspect) {
    TextBlock block = new TextBlock();
    block.add(suspect);
    return block.lines.toString();
  }

  private void add(Suspect suspect) {
    SiteState state = suspect.state();
    lines.append("SUSPECT ").append(AsciiText.escape(suspect.id())).append("  ");
    lines.append(Wording.numbers(state, suspect.live()));
    lines.append(" (").append(AsciiText.escape(state.site().api().id())).append(")\n");
    line("added", text(state.site().blame()));
    line("caller", text(state.site().toldCaller()));
    line("source", source(state));
    line("listener", listener(state));
    retained(state);
    for (String seen : suspect.evidence()) {
      line("evidence", seen);
    }
    line("missing", "for a verdict: " + suspect.missing());
    line("fix", suspect.fix());
  }

  private void add(Leak leak) {
    SiteState state = leak.state();
    String head = leak.verdict() + " " + leak.confidence() + " " + leak.id();
    lines
        .append("LEAK ")
        .append(AsciiText.escape(head))
        .append("  ")
        .append(Wording.numbers(state, leak.live()));
    lines.append(" (").append(AsciiText.escape(state.site().api().id())).append(")\n");
    wrap("  " + AsciiText.escape(Wording.sentence(leak)), 4);
    line("added", text(state.site().blame()));
    line("caller", text(state.site().toldCaller()));
    releases(state.evidence().releases());
    line("source", source(state));
    line("listener", listener(state));
    line("owners", owners(state));
    line("service", state.context().service());
    line("tags", tags(state));
    retained(state);
    for (String seen : leak.evidence()) {
      line("evidence", seen);
    }
    line("fix", leak.fix());
  }

  /** Only where one caller is told from others: else it is the caller, or the owner. */
  private void releases(Releases releases) {
    if (!releases.forgets().isEmpty()) {
      releases.forgets().forEach(frame -> line("forgets", text(frame)));
      releases.here().forEach(frame -> line("releases", text(frame)));
    }
  }

  private static String listener(SiteState state) {
    String subject = state.listeners().subject();
    return subject == null
        ? state.listeners().className()
        : state.listeners().className() + " for " + subject;
  }

  private void retained(SiteState state) {
    line("holds", Wording.retained(state));
    // A collection with all its entries is one hop: ArrayList[...]
    line("path", String.join(" > ", state.evidence().holding().path()).replace("\u2026", "..."));
  }

  private static String text(Frame frame) {
    return frame == null ? null : frame.toString();
  }

  private static String source(SiteState state) {
    String instances =
        state.sources().live() > 1
            ? ", " + Wording.number(state.sources().live()) + " of them"
            : "";
    return state.sources().className() == null ? null : state.sources().className() + instances;
  }

  private static String owners(SiteState state) {
    List<OwnerState> owners = SiteOrder.owners(state);
    StringBuilder text = new StringBuilder();
    for (OwnerState owner : owners.subList(0, Math.min(OWNERS, owners.size()))) {
      text.append(text.isEmpty() ? "" : ", ").append(owner.owner());
      text.append(" (").append(Wording.number(owner.live()));
      text.append(owner.ended() ? " live, ended)" : " live)");
    }
    return text + more(owners.size() - OWNERS);
  }

  private static String tags(SiteState state) {
    List<String> tags = SiteOrder.tags(state);
    return String.join(", ", tags.subList(0, Math.min(TAGS, tags.size())))
        + more(tags.size() - TAGS);
  }

  private static String more(int left) {
    return left > 0 ? ", +" + Wording.number(left) + " more" : "";
  }

  private void line(String label, String text) {
    if (text != null && !text.isEmpty()) {
      wrap("  " + label + " ".repeat(LABEL - 2 - label.length()) + AsciiText.escape(text), LABEL);
    }
  }

  /** Breaks at blanks; a word longer than a line stays whole. */
  private void wrap(String line, int indent) {
    String rest = line;
    while (rest.length() > WIDTH) {
      int blank = rest.lastIndexOf(' ', WIDTH);
      if (blank <= indent) {
        blank = rest.indexOf(' ', WIDTH);
      }
      if (blank < 0) {
        break;
      }
      lines.append(rest, 0, blank).append('\n');
      rest = " ".repeat(indent) + rest.substring(blank + 1);
    }
    lines.append(rest).append('\n');
  }
}
