package dev.leash.agent.options;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks through the sources and picks the strongest value of each option. Used once. What is seldom
 * needed (a file, names with a mistake in them, words for problems) is in classes of its own, which
 * a common start doesn't load.
 */
final class OptionReader {

  /** So many problems are told, and one more line counts the rest. */
  static final int MOST_PROBLEMS = 20;

  private static final String PROPERTY = "leash.";

  /** The parameters of leash-junit, which JUnit reads from system properties too. */
  private static final String JUNIT = "leash.junit.";

  private static final String VARIABLE = "LEASH_";

  private final OptionSources sources;
  private final Map<Option, String> given = new HashMap<>();
  private final Map<Option, String> places = new HashMap<>();
  private final List<String> problems = new ArrayList<>();
  private int moreProblems;

  OptionReader(OptionSources sources) {
    this.sources = sources;
  }

  Options read() {
    if (!sources.arguments().isEmpty()) {
      pairs(KeyValues.ofArguments(sources.arguments()), "the agent's arguments");
    }
    properties();
    environment();
    file();
    Map<Option, Object> values = new HashMap<>();
    for (Option option : Option.values()) {
      String text = given.get(option);
      if (text != null) {
        value(option, text, values);
      }
    }
    if (moreProblems > 0) {
      problems.add("There are more problems with the options: " + moreProblems + ".");
    }
    return new Options(values, problems);
  }

  /** The strongest source comes first, so what is there stays. An empty value says nothing. */
  private void give(Option option, String value, String place) {
    String text = value.trim();
    if (!text.isEmpty() && given.putIfAbsent(option, text) == null) {
      places.put(option, place);
    }
  }

  private void value(Option option, String text, Map<Option, Object> values) {
    Object value = option.type().read(text);
    if (value == OptionType.BAD) {
      problem(OptionProblems.badValue(option, text, places.get(option)));
    } else {
      values.put(option, value);
    }
  }

  private void pairs(KeyValues pairs, String place) {
    for (Map.Entry<String, String> pair : pairs.pairs().entrySet()) {
      String name = pair.getKey();
      String key = name.startsWith(PROPERTY) ? name.substring(PROPERTY.length()) : name;
      Option option = Option.named(key);
      if (option != null) {
        give(option, pair.getValue(), place);
      } else if (problems.size() < MOST_PROBLEMS) {
        problem(OptionProblems.unknownOption(key, place));
      } else {
        moreProblems++;
      }
    }
    if (pairs.odd() > 0) {
      problem(OptionProblems.noPair(pairs.firstOdd(), pairs.odd(), place));
    }
  }

  private void properties() {
    for (String name : namesWith(PROPERTY, sources.properties())) {
      Option option = Option.named(name.substring(PROPERTY.length()));
      if (option == null && !name.startsWith(JUNIT)) {
        problem(OptionProblems.unknownProperty(name));
      } else if (option != null && sources.properties().get(name) instanceof String value) {
        give(option, value, "the system property " + name);
      }
    }
  }

  /** The names that follow the rule count before those that don't set words apart. */
  private void environment() {
    List<String> names = namesWith(VARIABLE, sources.environment());
    for (String name : names) {
      variable(OptionNames.byVariable(name), name);
    }
    for (String name : names) {
      if (OptionNames.byVariable(name) == null) {
        Option option = OptionNames.byPlainVariable(name);
        if (option == null) {
          problem(OptionProblems.unknownVariable(name));
        } else {
          variable(option, name);
        }
      }
    }
  }

  private void variable(Option option, String name) {
    if (option != null) {
      give(option, sources.environment().get(name), "the environment variable " + name);
    }
  }

  private void file() {
    String path = given.get(Option.CONFIG);
    if (path == null || Option.CONFIG.type().read(path) == null) {
      return;
    }
    String place = "the file " + OptionProblems.shown(path);
    try {
      pairs(KeyValues.ofLines(ConfigFile.read(sources, path)), place);
    } catch (Exception e) {
      problem(OptionProblems.unreadable(place, e));
    }
  }

  private void problem(String line) {
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(line);
    } else {
      moreProblems++;
    }
  }

  /** In the order of names, so that problems come in the same order each time. */
  private static List<String> namesWith(String prefix, Map<?, ?> map) {
    List<String> names = new ArrayList<>();
    for (Object key : map.keySet()) {
      if (key instanceof String name && name.startsWith(prefix)) {
        names.add(name);
      }
    }
    if (names.size() > 1) {
      Collections.sort(names);
    }
    return names;
  }
}
