package dev.leash.agent.options;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks through the sources and picks the strongest value of each option. Used once. */
final class OptionReader {

  private static final String PROPERTY = "leash.";
  private static final String VARIABLE = "LEASH_";

  /** What a source said about an option, and where. */
  private record Given(String value, String where) {}

  private final Sources sources;
  private final Problems problems = new Problems();
  private final Map<Option, Given> given = new HashMap<>();

  OptionReader(Sources sources) {
    this.sources = sources;
  }

  Options read() {
    take(KeyValues.ofArguments(sources.arguments()), "the agent's arguments");
    properties();
    environment();
    file();
    Map<Option, Object> values = new HashMap<>();
    for (Option option : Option.values()) {
      values.put(option, value(option));
    }
    return new Options(values, problems.lines());
  }

  /** The strongest source comes first, so what is there stays. An empty value says nothing. */
  private void give(Option option, String value, String where) {
    String text = value.trim();
    if (!text.isEmpty()) {
      given.putIfAbsent(option, new Given(text, where));
    }
  }

  private Object value(Option option) {
    Object standard = option.type().read(option.standard());
    Given choice = given.get(option);
    Object value = choice == null ? standard : option.type().read(choice.value());
    if (value == Type.BAD) {
      problems.add(badValue(option, choice));
      return standard;
    }
    return value;
  }

  private static String badValue(Option option, Given choice) {
    String[] words = option.type().words();
    String hint =
        words.length == 0 ? "" : ", did you mean " + Names.nearest(choice.value(), words) + "?";
    return "Bad value for "
        + option.key()
        + " in "
        + choice.where()
        + ": "
        + Problems.shown(choice.value())
        + " (expected "
        + option.type().expected()
        + hint
        + "). Going on with "
        + option.standard()
        + ".";
  }

  private void take(KeyValues pairs, String where) {
    for (Map.Entry<String, String> pair : pairs.pairs().entrySet()) {
      String name = pair.getKey();
      String key = name.startsWith(PROPERTY) ? name.substring(PROPERTY.length()) : name;
      Option option = Names.byKey(key);
      if (option != null) {
        give(option, pair.getValue(), where);
      } else {
        unknown("option", name, where, problems.full() ? "" : Names.nearest(key).key());
      }
    }
    if (pairs.odd() > 0) {
      String others = pairs.odd() == 1 ? "" : " (and " + (pairs.odd() - 1) + " more)";
      problems.add(
          "Can't read "
              + Problems.shown(pairs.firstOdd())
              + others
              + " in "
              + where
              + ": expected key=value.");
    }
  }

  private void properties() {
    for (String name : namesWith(PROPERTY, sources.properties())) {
      String key = name.substring(PROPERTY.length());
      Option option = Names.byKey(key);
      if (option == null) {
        unknown("system property", name, null, Names.nearest(key).property());
      } else if (sources.properties().get(name) instanceof String value) {
        give(option, value, "the system property " + name);
      }
    }
  }

  private void environment() {
    for (Option option : Option.values()) {
      variable(option, option.variable());
      variable(option, Names.plainVariable(option));
    }
    for (String name : namesWith(VARIABLE, sources.environment())) {
      if (Names.byVariable(name) == null) {
        String key = name.substring(VARIABLE.length()).replace("_", "");
        unknown("environment variable", name, null, Names.nearest(key).variable());
      }
    }
  }

  private void variable(Option option, String name) {
    String value = sources.environment().get(name);
    if (value != null) {
      give(option, value, "the environment variable " + name);
    }
  }

  private void file() {
    Given named = given.get(Option.CONFIG);
    if (named == null || Option.CONFIG.type().read(named.value()) == null) {
      return;
    }
    String place = "the file " + Problems.shown(named.value());
    try {
      String text = sources.files().read(named.value());
      if (text.indexOf('\0') >= 0) {
        throw new IOException("it is not text");
      }
      take(KeyValues.ofLines(text), place);
    } catch (IOException | RuntimeException e) {
      String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      problems.add("Can't read options from " + place + ": " + Problems.shown(why) + ".");
    }
  }

  private void unknown(String what, String name, String where, String nearest) {
    problems.add(
        "Unknown "
            + what
            + " "
            + Problems.shown(name)
            + (where == null ? "" : " in " + where)
            + "; did you mean "
            + nearest
            + "?");
  }

  /** In the order of names, so that problems come in the same order each time. */
  private static List<String> namesWith(String prefix, Map<?, ?> map) {
    List<String> names = new ArrayList<>();
    for (Object key : map.keySet()) {
      if (key instanceof String name && name.startsWith(prefix)) {
        names.add(name);
      }
    }
    names.sort(null);
    return names;
  }
}
