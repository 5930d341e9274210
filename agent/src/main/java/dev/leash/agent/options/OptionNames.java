package dev.leash.agent.options;

import java.util.Locale;

/** Finds options by their names, also by names that are slightly wrong. */
final class OptionNames {

  private OptionNames() {}

  /** The option whose environment variable this is; null if there is none. */
  static Option byVariable(String name) {
    for (Option option : Option.values()) {
      if (option.variable().equals(name)) {
        return option;
      }
    }
    return null;
  }

  /** The same where words are not set apart: {@code LEASH_MAXPEROWNER}; null if there is none. */
  static Option byPlainVariable(String name) {
    for (Option option : Option.values()) {
      if (("LEASH_" + option.key().toUpperCase(Locale.ROOT)).equals(name)) {
        return option;
      }
    }
    return null;
  }

  /** The option whose key is most like this word. */
  static Option nearest(String word) {
    Option[] options = Option.values();
    String[] keys = new String[options.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = options[i].key();
    }
    return Option.named(nearest(word, keys));
  }

  /** The valid word that takes fewest edits to reach, whatever the case; the first of several. */
  static String nearest(String word, String[] valid) {
    return NearestWord.of(word, valid);
  }
}
