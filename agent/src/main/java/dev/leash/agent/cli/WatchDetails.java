package dev.leash.agent.cli;

import dev.leash.agent.control.CountsView;
import dev.leash.agent.control.LeakView;
import dev.leash.agent.control.SiteView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** All that {@code watch} knows of one site, in lines that fit the screen. */
final class WatchDetails {

  private static final int LABEL = 10;
  private static final int NARROWEST = 10;

  private final int width;
  private final List<String> lines = new ArrayList<>();

  private WatchDetails(int width) {
    this.width = width;
  }

  /**
   * The lines.
   *
   * @param width the most characters of a line; what is longer goes on in the next one
   */
  static List<String> of(WatchRow row, int width) {
    WatchDetails details = new WatchDetails(width);
    details.accusation(row.leak());
    details.site(row.site());
    return details.lines;
  }

  private void accusation(LeakView leak) {
    if (leak == null) {
      add("", "not accused of anything");
      return;
    }
    add("LEAK", leak.getVerdict() + " " + leak.getConfidence() + ", " + leak.getLive() + " live");
    add("id", leak.getId());
    orNone(leak.getEvidence()).forEach(text -> add("evidence", text));
    add("fix", leak.getFix());
  }

  private void site(SiteView site) {
    CountsView counts = site.getCounts();
    add(
        "counts",
        String.format(
            Locale.ROOT,
            "%,d live of %,d registered; %,d released, %,d completed, %,d collected, %,d cleaned",
            counts.getLive(),
            counts.getRegistered(),
            counts.getReleased(),
            counts.getCompleted(),
            counts.getCollected(),
            counts.getCleaned()));
    add("event API", site.getApi());
    add("added", site.getBlame());
    add("caller", site.getCaller());
    add("source", site.getSourceClass());
    add("listener", site.getListenerClass());
    add("service", site.getService());
    add("tags", String.join(", ", orNone(site.getTags())));
    orNone(site.getOwners()).forEach(owner -> add("owner", owner));
    List<String> frames = orNone(site.getFrames());
    for (int i = 0; i < frames.size(); i++) {
      add(i == 0 ? "stack" : "", frames.get(i));
    }
  }

  private static List<String> orNone(List<String> texts) {
    return texts == null ? List.of() : texts;
  }

  /** Says something, in several lines if it is long; nothing if there is nothing to say. */
  private void add(String label, String text) {
    if (text == null || text.isEmpty()) {
      return;
    }
    int room = Math.max(NARROWEST, width - LABEL);
    String start = label;
    String rest = text;
    while (rest.length() > room) {
      int space = rest.lastIndexOf(' ', room);
      int end = space > 0 ? space : room;
      addLine(start, rest.substring(0, end));
      rest = rest.substring(end).stripLeading();
      start = "";
    }
    addLine(start, rest);
  }

  private void addLine(String label, String text) {
    lines.add(String.format(Locale.ROOT, "%-" + LABEL + "s%s", label, text));
  }
}
