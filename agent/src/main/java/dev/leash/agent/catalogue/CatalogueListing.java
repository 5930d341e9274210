package dev.leash.agent.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The catalogue as people and scripts read it: one entry for each id, sorted by id. */
public final class CatalogueListing {

  private static final int MOST_METHODS = 3;
  private static final int LINE = 160;
  private static final int KIND = 22;
  private static final int LIBRARY = 40;

  /** An event API, with all rules of its id taken together. */
  private static final class ListedApi {
    final String id;
    final Set<String> libraries = new LinkedHashSet<>();
    final Set<String> versions = new LinkedHashSet<>();
    final Set<String> kinds = new LinkedHashSet<>();
    final Set<String> register = new LinkedHashSet<>();
    final Set<String> release = new LinkedHashSet<>();

    ListedApi(String id) {
      this.id = id;
    }

    void add(ApiRule rule) {
      libraries.add(rule.library());
      versions.addAll(rule.versions());
      kinds.add(rule.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '));
      for (HookRule hook : rule.hooks()) {
        switch (hook.role()) {
          case REGISTER -> register.add(hook.toString());
          case RELEASE, RELEASE_ALL, CLEAR -> release.add(hook.toString());
          default -> {
            // what ends by itself is not called by anybody
          }
        }
      }
    }
  }

  private CatalogueListing() {}

  private static Collection<ListedApi> entries(List<ApiRule> rules) {
    Map<String, ListedApi> entries = new TreeMap<>();
    for (ApiRule rule : rules) {
      entries.computeIfAbsent(rule.id(), ListedApi::new).add(rule);
    }
    return entries.values();
  }

  /**
   * For scripts.
   *
   * @return for each id a map with {@code id} (text) and {@code libraries}, {@code versions},
   *     {@code kinds}, {@code register} and {@code release} (lists of text)
   */
  public static List<Map<String, Object>> objects(List<ApiRule> rules) {
    List<Map<String, Object>> objects = new ArrayList<>();
    for (ListedApi entry : entries(rules)) {
      Map<String, Object> object = new LinkedHashMap<>();
      object.put("id", entry.id);
      object.put("libraries", List.copyOf(entry.libraries));
      object.put("versions", List.copyOf(entry.versions));
      object.put("kinds", List.copyOf(entry.kinds));
      object.put("register", List.copyOf(entry.register));
      object.put("release", List.copyOf(entry.release));
      objects.add(object);
    }
    return objects;
  }

  /**
   * As a table of text, a line for each id, which leaves out what does not fit on a wide screen;
   * ends with a line break.
   */
  public static String text(List<ApiRule> rules) {
    StringBuilder table = new StringBuilder();
    line(table, "ID", "KIND", "LIBRARY", "REGISTER");
    for (ListedApi entry : entries(rules)) {
      line(
          table,
          entry.id,
          cut(String.join(", ", entry.kinds), KIND),
          cut(String.join(", ", entry.libraries), LIBRARY),
          first(entry.register));
    }
    return table.toString();
  }

  private static void line(
      StringBuilder table, String id, String kind, String library, String register) {
    String line =
        String.format(
            Locale.ROOT,
            "%-24s %-" + KIND + "s %-" + LIBRARY + "s %s",
            id,
            kind,
            library,
            register);
    table.append(cut(line.stripTrailing(), LINE)).append('\n');
  }

  private static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most - 3) + "...";
  }

  private static String first(Set<String> methods) {
    String first = methods.isEmpty() ? "" : methods.iterator().next();
    return methods.size() < 2 ? first : first + " and " + (methods.size() - 1) + " more";
  }

  /** As a table in Markdown, for {@code docs/event-apis.md}. */
  public static String markdown(List<ApiRule> rules) {
    StringBuilder table = new StringBuilder();
    table.append("| id | kind | library | versions tested | registers | takes back |\n");
    table.append("|---|---|---|---|---|---|\n");
    for (ListedApi entry : entries(rules)) {
      table.append("| `").append(entry.id).append("` | ");
      table.append(String.join(", ", entry.kinds)).append(" | ");
      table.append(String.join("<br>", entry.libraries)).append(" | ");
      table.append(String.join(", ", entry.versions)).append(" | ");
      table.append(some(entry.register, "`")).append(" | ");
      table.append(some(entry.release, "`")).append(" |\n");
    }
    return table.toString();
  }

  /** The first few, and how many more there are. */
  private static String some(Set<String> methods, String quote) {
    StringBuilder text = new StringBuilder();
    int shown = 0;
    for (String method : methods) {
      if (shown++ == MOST_METHODS) {
        break;
      }
      text.append(text.isEmpty() ? "" : ", ").append(quote).append(method).append(quote);
    }
    int more = methods.size() - MOST_METHODS;
    return more > 0 ? text + " and " + more + " more" : text.toString();
  }
}
