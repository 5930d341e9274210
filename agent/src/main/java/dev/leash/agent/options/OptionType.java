package dev.leash.agent.options;

import dev.leash.agent.options.Options.CleanupAt;
import dev.leash.agent.options.Options.ControlBy;
import dev.leash.agent.options.Options.FailOn;
import dev.leash.agent.options.Options.LogLevel;
import dev.leash.agent.options.Options.Prove;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What sort of value an option takes, and how it is read. */
@SuppressWarnings("ImmutableEnumChecker") // nobody writes to the words
public enum OptionType {
  /** One path; null for none. */
  PATH("a path"),
  /** A String; null for none. */
  TEXT("a text"),
  /** A list of paths. */
  PATHS("paths joined by ;"),
  /** A list of class or package names. */
  NAMES("names joined by commas, or off"),
  /** A list of event API ids; empty for all, and {@link #NO_IDS} for none. */
  IDS("ids joined by commas, all or none"),
  /** A {@link Duration}; zero for off. */
  DURATION("a duration such as 500ms, 30s, 5m or 2h, or off"),
  /** An Integer; 0 for off. */
  COUNT("a whole number from 1 up, or off"),
  /** A Long: bytes, or less than 0 for a part of the heap in percent; 0 for off. */
  MEMORY("an amount such as 64m or 1g, a part of the heap such as 25%, or off"),
  /** An Integer: percent; 0 for off. */
  SHARE("a share such as 5%, or off"),
  /** An Integer. */
  DEPTH("a whole number from 1 to 1024"),
  /** A Double. */
  RATIO("a number above 0 and up to 1"),
  /** An Integer; -1 for off. */
  PORT("a port from 0 to 65535, or off"),
  /** A {@link FailOn}. */
  FAIL_ON("none, leak, new or suspect", "none", "leak", "new", "suspect"),
  /** A {@link Prove}. */
  PROVE("auto, on or off", "auto", "on", "off"),
  /** A Boolean. */
  SWITCH("on or off", "on", "off"),
  /** A {@link ControlBy}. */
  CONTROL("full or read", "full", "read"),
  /** A set of {@link CleanupAt}. */
  CLEANUP(
      "shutdown, owner-end or off; several joined by +, and verify with shutdown",
      "shutdown",
      "owner-end",
      "off",
      "shutdown+owner-end",
      "shutdown+verify"),
  /** A {@link LogLevel}. */
  LEVEL("error, warn, info or debug", "error", "warn", "info", "debug");

  /** The list of ids that stands for no event API; nothing has that id. */
  public static final List<String> NO_IDS = List.of("none");

  /** What {@link #read} gives for a value it can't read. */
  static final Object BAD = new Object();

  private static final long LONGEST = 100L * 366 * 24 * 3600 * 1000;

  private final String expected;
  private final String[] words;

  OptionType(String expected, String... words) {
    this.expected = expected;
    this.words = words;
  }

  /** What a value looks like, in words. */
  public String expected() {
    return expected;
  }

  /** All valid values, where there are few. */
  String[] words() {
    return words;
  }

  /**
   * Reads a value.
   *
   * @param text without blanks around it; not empty
   * @return the value; {@link #BAD} if it is none of this type
   */
  Object read(String text) {
    return switch (this) {
      case PATH, TEXT -> off(text) ? null : text;
      case PATHS -> off(text) ? List.of() : split(text, ";");
      case NAMES -> off(text) ? List.of() : split(text, ",;");
      case IDS -> ids(text);
      case DURATION -> duration(text);
      case COUNT -> off(text) ? Integer.valueOf(0) : number(text, 1, Integer.MAX_VALUE);
      case MEMORY -> memory(text);
      case SHARE -> share(text);
      case DEPTH -> number(text, 1, 1024);
      case RATIO -> ratio(text);
      case PORT -> off(text) ? Integer.valueOf(-1) : number(text, 0, 65_535);
      case FAIL_ON -> constant(FailOn.values(), text);
      case PROVE -> constant(Prove.values(), text);
      case SWITCH -> on(text);
      case CONTROL -> constant(ControlBy.values(), text);
      case CLEANUP -> cleanup(text);
      case LEVEL -> constant(LogLevel.values(), text);
    };
  }

  /**
   * Writes a value as {@link #read} reads it, such as {@code 30s} or {@code off}.
   *
   * @param value as that gave it
   */
  String text(Object value) {
    if (value == null) {
      return "none";
    }
    if (value instanceof Duration time) {
      return time.isZero() ? "off" : text(time.toMillis());
    }
    if (value instanceof List<?> list) {
      return list.isEmpty() ? this == IDS ? "all" : "off" : join(list.toArray(), ";");
    }
    if (value instanceof Set<?> words) {
      Object[] sorted = words.toArray();
      Arrays.sort(sorted);
      return words.isEmpty() ? "off" : join(sorted, "+");
    }
    if (this == MEMORY) {
      return MemoryAmount.text((Long) value);
    }
    if (value instanceof Boolean on) {
      return on ? "on" : "off";
    }
    if (this == SHARE) {
      return value.equals(0) ? "off" : value + "%";
    }
    boolean isOff = (this == PORT && value.equals(-1)) || (this == COUNT && value.equals(0));
    return isOff ? "off" : word(value);
  }

  private static String text(long millis) {
    if (millis % 3_600_000 == 0) {
      return millis / 3_600_000 + "h";
    }
    if (millis % 60_000 == 0) {
      return millis / 60_000 + "m";
    }
    return millis % 1_000 == 0 ? millis / 1_000 + "s" : millis + "ms";
  }

  private static String join(Object[] values, String separator) {
    StringBuilder text = new StringBuilder();
    for (Object value : values) {
      text.append(text.length() == 0 ? "" : separator).append(word(value));
    }
    return text.toString();
  }

  private static String word(Object value) {
    return value instanceof Enum<?> constant
        ? constant.name().toLowerCase(Locale.ROOT).replace('_', '-')
        : value.toString();
  }

  private static boolean off(String text) {
    return text.equalsIgnoreCase("off") || text.equalsIgnoreCase("none");
  }

  private static Object on(String text) {
    if (text.equalsIgnoreCase("on")) {
      return true;
    }
    return off(text) ? false : BAD;
  }

  private static Object ids(String text) {
    if (off(text)) {
      return NO_IDS;
    }
    return text.equalsIgnoreCase("all") ? List.of() : split(text, ",;");
  }

  /** Splits at any of the separators; blanks around a part and empty parts go. */
  private static List<String> split(String text, String separators) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || separators.indexOf(text.charAt(i)) >= 0) {
        String part = text.substring(start, i).trim();
        if (!part.isEmpty()) {
          parts.add(part);
        }
        start = i + 1;
      }
    }
    return List.copyOf(parts);
  }

  private static Object duration(String text) {
    if (off(text) || text.equals("0")) {
      return Duration.ZERO;
    }
    int digits = 0;
    while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
      digits++;
    }
    long unit = millis(text.substring(digits).trim().toLowerCase(Locale.ROOT));
    if (digits == 0 || digits > 15 || unit == 0) {
      return BAD;
    }
    long count = Long.parseLong(text.substring(0, digits));
    return count > LONGEST / unit ? BAD : Duration.ofMillis(count * unit);
  }

  private static long millis(String unit) {
    return switch (unit) {
      case "ms" -> 1;
      case "s" -> 1_000;
      case "m" -> 60_000;
      case "h" -> 3_600_000;
      case "d" -> 86_400_000;
      default -> 0;
    };
  }

  private static Object memory(String text) {
    Long amount = off(text) ? Long.valueOf(0) : MemoryAmount.read(text);
    return amount == null ? BAD : amount;
  }

  private static Object share(String text) {
    if (off(text)) {
      return 0;
    }
    return text.endsWith("%") ? number(text.substring(0, text.length() - 1), 1, 100) : BAD;
  }

  private static Object number(String text, int least, int most) {
    try {
      int number = Integer.parseInt(text);
      return number < least || number > most ? BAD : Integer.valueOf(number);
    } catch (NumberFormatException e) {
      return BAD;
    }
  }

  private static Object ratio(String text) {
    try {
      double ratio = text.length() > 20 ? 0 : Double.parseDouble(text);
      return ratio > 0 && ratio <= 1 ? Double.valueOf(ratio) : BAD;
    } catch (NumberFormatException e) {
      return BAD;
    }
  }

  private static Object cleanup(String text) {
    if (off(text)) {
      return Set.of();
    }
    List<CleanupAt> when = new ArrayList<>();
    for (String part : split(text, "+")) {
      Object moment = constant(CleanupAt.values(), part);
      if (moment == BAD) {
        return BAD;
      }
      when.add((CleanupAt) moment);
    }
    boolean nothingToVerify = when.contains(CleanupAt.VERIFY) && !when.contains(CleanupAt.SHUTDOWN);
    return when.isEmpty() || nothingToVerify ? BAD : Set.copyOf(when);
  }

  /** {@code owner-end} is {@code OWNER_END}. */
  private static Object constant(Enum<?>[] constants, String text) {
    for (Enum<?> constant : constants) {
      if (constant.name().toLowerCase(Locale.ROOT).replace('_', '-').equalsIgnoreCase(text)) {
        return constant;
      }
    }
    return BAD;
  }
}
