package dev.leash.agent.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts the JSON reports of several JVMs, such as the forks of a test run, together into one. Leaks
 * with the same id, and sites that are the same line, become one; numbers add up. What differs and
 * is no number is taken from the first.
 */
final class ReportMerge {

  private static final String SCHEMA = "leash/1";

  /** Numbers that are the same in each, or of which the sum means nothing. */
  private static final Set<String> NOT_SUMS =
      Set.of("line", "pid", "maxPerOwner", "maxPerService", "warnAt");

  private ReportMerge() {}

  static Map<String, Object> of(List<Path> files) throws CommandFailure {
    List<Map<?, ?>> reports = new ArrayList<>();
    for (Path file : files) {
      reports.add(read(file));
    }
    Map<String, Object> whole = new LinkedHashMap<>();
    List<Object> jvms = new ArrayList<>();
    List<Object> statistics = new ArrayList<>();
    Map<Object, Object> leaks = new LinkedHashMap<>();
    Map<Object, Object> suspects = new LinkedHashMap<>();
    Map<Object, Object> sites = new LinkedHashMap<>();
    Set<Object> notes = new LinkedHashSet<>();
    for (Map<?, ?> report : reports) {
      jvms.add(jvm(report));
      statistics.add(report.get("statistics"));
      for (Object leak : list(report.get("leaks"))) {
        leaks.merge(((Map<?, ?>) leak).get("id"), leak, ReportMerge::sum);
      }
      for (Object suspect : list(report.get("suspects"))) {
        suspects.merge(((Map<?, ?>) suspect).get("id"), suspect, ReportMerge::sum);
      }
      for (Object site : list(report.get("sites"))) {
        sites.merge(line((Map<?, ?>) site), site, ReportMerge::sum);
      }
      notes.addAll(list(report.get("notes")));
    }
    suspects.keySet().removeAll(leaks.keySet()); // accused in another JVM
    Map<?, ?> first = reports.get(0);
    whole.put("schema", SCHEMA);
    whole.put("generated", first.get("generated"));
    whole.put("leash", different(reports, "leash"));
    whole.put("service", different(reports, "service"));
    whole.put("jvm", first.get("jvm"));
    whole.put("jvms", jvms);
    whole.put("statistics", statistics.stream().reduce(ReportMerge::sum).orElseThrow());
    whole.put("leaks", new ArrayList<>(leaks.values()));
    whole.put("suspects", new ArrayList<>(suspects.values()));
    whole.put("sites", new ArrayList<>(sites.values()));
    whole.put("notes", new ArrayList<>(notes));
    overview(whole).put("leaks", leaks.size());
    if (reports.size() == 1 && first.containsKey("history")) {
      whole.put("history", first.get("history")); // of several JVMs it would be of no moment
    }
    return whole;
  }

  /** A JVM, with its service and the version of Leash in it. */
  private static Map<String, Object> jvm(Map<?, ?> report) {
    Map<String, Object> jvm = new JsonObject(report).object("jvm").values();
    if (report.get("service") != null) {
      jvm.put("service", report.get("service"));
    }
    if (report.get("leash") != null) {
      jvm.put("leash", report.get("leash"));
    }
    return jvm;
  }

  /** The different texts that a field has, with commas between. */
  private static Object different(List<Map<?, ?>> reports, String field) {
    Set<String> texts = new LinkedHashSet<>();
    for (Map<?, ?> report : reports) {
      if (report.get(field) instanceof String text) {
        texts.add(text);
      }
    }
    return texts.isEmpty() ? null : String.join(", ", texts);
  }

  /** Reads one report. */
  static Map<?, ?> read(Path file) throws CommandFailure {
    try {
      Object json = JsonText.read(file);
      if (json instanceof Map<?, ?> report && SCHEMA.equals(report.get("schema"))) {
        return report;
      }
    } catch (IOException e) {
      throw new CommandFailure(
          CommandFailure.USAGE, "can't read " + file + ": " + FileProblem.of(e));
    }
    throw new CommandFailure(
        CommandFailure.USAGE,
        file + " is no JSON report of Leash (" + SCHEMA + "); \"--json\" makes one");
  }

  /** What makes two sites the same: the event API and both frames. */
  private static Object line(Map<?, ?> site) {
    return new ArrayList<>(
        java.util.Arrays.asList(site.get("api"), site.get("blame"), site.get("caller")));
  }

  private static List<?> list(Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  @SuppressWarnings("unchecked") // the report has been through sum(), which makes such maps
  private static Map<String, Object> overview(Map<String, Object> whole) {
    Map<String, Object> statistics =
        new LinkedHashMap<>((Map<String, Object>) whole.get("statistics"));
    Map<String, Object> overview =
        new LinkedHashMap<>((Map<String, Object>) statistics.get("overview"));
    statistics.put("overview", overview);
    whole.put("statistics", statistics);
    return overview;
  }

  /** One value made of two; the order of fields is that of the first. */
  private static Object sum(Object one, Object other) {
    if (one instanceof Long a && other instanceof Long b) {
      return a + b;
    }
    if (one instanceof Map<?, ?> a && other instanceof Map<?, ?> b) {
      Map<Object, Object> both = new LinkedHashMap<>(a);
      b.forEach(
          (name, value) -> {
            boolean keep = NOT_SUMS.contains(name) && a.containsKey(name);
            Object mine = a.get(name);
            both.put(name, keep ? mine : mine == null ? value : sum(mine, value));
          });
      return both;
    }
    if (one instanceof List<?> a && other instanceof List<?> b && !a.equals(b)) {
      boolean text = a.stream().allMatch(String.class::isInstance);
      Set<Object> both = new LinkedHashSet<>(a);
      both.addAll(b);
      return text ? new ArrayList<>(both) : a;
    }
    return one;
  }
}
