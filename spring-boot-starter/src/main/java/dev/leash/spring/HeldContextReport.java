package dev.leash.spring;

import dev.leash.heap.proof.ListenerHolders.Way;
import dev.leash.micrometer.RunningLeash;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Says in words what holds contexts that were closed. */
final class HeldContextReport {

  private HeldContextReport() {}

  /**
   * Several lines, without a line break at the end; empty if it shows that nothing holds them.
   *
   * @param held the contexts
   * @param leash the agent, where there is one
   */
  static String of(List<ClosedContexts.Seen> held, RunningLeash leash) {
    List<String> ways = ways(held);
    if (ways.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder("Leash: ");
    text.append(held.size() == 1 ? "an application context" : held.size() + " contexts");
    text.append(held.size() == 1 ? " of the tests was" : " of the tests were");
    text.append(" closed and can't be collected; used by");
    Set<String> tests = new LinkedHashSet<>();
    held.forEach(one -> tests.add(one.test()));
    text.append(' ').append(String.join(", ", tests));
    leftovers(held, ways, leash).forEach(line -> text.append("\n  ").append(line));
    ways.forEach(line -> text.append("\n  held by  ").append(line));
    return text.toString();
  }

  /**
   * What was registered while they started and is live, where the agent saw it: with what is on one
   * of the ways, because what has listeners within a context does not hold it.
   */
  private static Set<String> leftovers(
      List<ClosedContexts.Seen> held, List<String> ways, RunningLeash leash) {
    Set<String> owners = new LinkedHashSet<>();
    held.forEach(one -> owners.add(one.owner()));
    Set<String> lines = new LinkedHashSet<>();
    for (String attribute : List.of("Leaks", "Suspects")) {
      for (Map<String, Object> found : leash.list(attribute)) {
        add(lines, owners, ways, RunningLeash.asMap(found.get("site")), found.get("fix"));
      }
    }
    List<Map<String, Object>> sites = leash.list("Sites");
    sites.removeIf(site -> lines.stream().anyMatch(it -> it.contains(" " + place(site))));
    sites.forEach(site -> add(lines, owners, ways, site, null));
    return lines;
  }

  private static void add(
      Set<String> lines,
      Set<String> owners,
      List<String> ways,
      Map<String, Object> site,
      Object fix) {
    String source = Objects.toString(site.get("sourceClass"));
    if (site.get("owners") instanceof List<?> all
        && all.stream().anyMatch(owners::contains)
        && ways.stream().anyMatch(way -> way.contains(source))) {
      lines.add("added    " + place(site) + ", with " + source);
      if (fix != null) {
        lines.add("fix      " + fix);
      }
    }
  }

  private static String place(Map<String, Object> site) {
    return Objects.toString(site.get("blame"));
  }

  private static List<String> ways(List<ClosedContexts.Seen> held) {
    List<String> lines = new ArrayList<>();
    try {
      List<Way> ways = HeldContexts.of(held);
      if (ways == null) {
        return List.of("something; the heap is too large to look for it here");
      }
      for (Way way : ways) {
        String path = String.join(" > ", way.path());
        lines.add(way.listeners() == 1 ? path : path + " (" + way.listeners() + " of them)");
      }
    } catch (IOException | RuntimeException e) {
      lines.add("something; the heap can't be read: " + e);
    }
    return lines;
  }
}
