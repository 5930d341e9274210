package dev.leash.agent.options;

import java.util.Locale;

/** Amounts of memory as people write them for a JVM, {@code 64m}, or as a part of its heap. */
final class MemoryAmount {

  private static final String UNITS = "kmgt";
  private static final int LONGEST = 12;

  private MemoryAmount() {}

  /**
   * Reads one.
   *
   * @return bytes, or less than 0 for a percentage; null if it is neither
   */
  static Long read(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return null;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    int last = lower.length() - 1;
    int unit = UNITS.indexOf(lower.charAt(last));
    boolean percent = lower.charAt(last) == '%';
    String digits = unit >= 0 || percent ? lower.substring(0, last) : lower;
    long number = number(digits);
    int bits = 10 * (unit + 1);
    if (number <= 0 || (percent && number > 100) || number > (Long.MAX_VALUE >> bits)) {
      return null;
    }
    return percent ? Long.valueOf(-number) : Long.valueOf(number << bits);
  }

  private static long number(String digits) {
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
        return -1;
      }
    }
    return digits.isEmpty() ? -1 : Long.parseLong(digits);
  }

  /** Writes one as {@link #read} reads it, in the largest unit that is exact. */
  static String text(long amount) {
    if (amount == 0) {
      return "off";
    }
    if (amount < 0) {
      return -amount + "%";
    }
    long rest = amount;
    int unit = 0;
    while (unit < UNITS.length() && rest % 1024 == 0) {
      rest /= 1024;
      unit++;
    }
    return unit == 0 ? Long.toString(rest) : rest + UNITS.substring(unit - 1, unit);
  }

  /** How many bytes an amount is in this JVM. */
  static long bytes(long amount) {
    return amount < 0 ? Runtime.getRuntime().maxMemory() / 100 * -amount : amount;
  }
}
