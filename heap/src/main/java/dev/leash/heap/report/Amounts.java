package dev.leash.heap.report;

import java.util.List;
import java.util.Locale;

/** Puts numbers in words. */
final class Amounts {

  private static final int MOST_CLASSES = 4;

  private Amounts() {}

  /** A number with its thousands apart. */
  static String number(long n) {
    return String.format(Locale.ROOT, "%,d", n);
  }

  /** A number with what it counts, in the plural if need be. */
  static String count(long n, String one) {
    return number(n) + " " + one + (n == 1 ? "" : "s");
  }

  /** Bytes in the unit that fits, decimal as in the rest of Leash. */
  static String bytes(long bytes) {
    String[] units = {"kB", "MB", "GB", "TB"};
    if (bytes < 1_000) {
      return bytes + " B";
    }
    double value = bytes / 1_000.0;
    int unit = 0;
    while (value >= 999.95 && unit < units.length - 1) {
      value /= 1_000;
      unit++;
    }
    return String.format(Locale.ROOT, "%.1f %s", value, units[unit]);
  }

  /** How many listeners there are, where, and how many nothing else holds. */
  static String listeners(SourceList list) {
    String longest = list.sources() > 1 ? " (" + number(list.longest()) + " in the longest)" : "";
    return count(list.listeners(), "listener")
        + " in "
        + count(list.sources(), "list")
        + longest
        + ", "
        + number(list.heldOnlyHere().listeners())
        + " of them held only here";
  }

  /** The largest counts. */
  static String classes(List<ClassCount> counts) {
    StringBuilder text = new StringBuilder();
    for (ClassCount each : counts.subList(0, Math.min(MOST_CLASSES, counts.size()))) {
      text.append(text.length() == 0 ? "" : ", ");
      text.append(number(each.count())).append(' ').append(each.className());
    }
    int more = counts.size() - MOST_CLASSES;
    if (more > 0) {
      text.append(", and ").append(more == 1 ? "one more class" : number(more) + " more classes");
    }
    return text.toString();
  }
}
