package dev.leash.agent.options;

/** Puts what was wrong into lines that fit a terminal, however long or odd the input was. */
public final class OptionProblems {

  private static final int LONGEST = 60;

  private OptionProblems() {}

  static String unknownOption(String key, String place) {
    return "Unknown option " + shown(key) + " in " + place + meant(OptionNames.nearest(key).key());
  }

  static String unknownProperty(String name) {
    String key = name.substring("leash.".length());
    return "Unknown system property " + shown(name) + meant(OptionNames.nearest(key).property());
  }

  static String unknownVariable(String name) {
    String key = name.substring("LEASH_".length()).replace("_", "");
    return "Unknown environment variable "
        + shown(name)
        + meant(OptionNames.nearest(key).variable());
  }

  /**
   * An id in the option {@code apis} that no event API has.
   *
   * @param id as it was given, without a minus
   * @param valid the ids that there are; at least one
   */
  public static String unknownApi(String id, String[] valid) {
    return "Unknown event API " + shown(id) + " in apis" + meant(OptionNames.nearest(id, valid));
  }

  private static String meant(String name) {
    return "; did you mean " + name + "?";
  }

  static String badValue(Option option, String value, String place) {
    String[] words = option.type().words();
    return "Bad value for "
        + option.key()
        + " in "
        + place
        + ": "
        + shown(value)
        + " (expected "
        + option.type().expected()
        + (words.length == 0 ? "" : ", did you mean " + OptionNames.nearest(value, words) + "?")
        + "). Going on with "
        + option.standard()
        + ".";
  }

  static String noPair(String first, int count, String place) {
    String others = count == 1 ? "" : " (and " + (count - 1) + " more)";
    return "Can't read " + shown(first) + others + " in " + place + ": expected key=value.";
  }

  static String unreadable(String place, Exception e) {
    String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return "Can't read options from " + place + ": " + shown(why) + ".";
  }

  /** A word of the user's as a line can show it: printable, and not too long. */
  static String shown(String word) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < word.length() && i < LONGEST; i++) {
      char c = word.charAt(i);
      out.append(Character.isISOControl(c) || Character.isSurrogate(c) ? '?' : c);
    }
    return word.length() > LONGEST ? out.append("...").toString() : out.toString();
  }
}
