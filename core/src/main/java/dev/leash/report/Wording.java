package dev.leash.report;

import dev.leash.detect.Confidence;
import dev.leash.detect.Leak;
import dev.leash.detect.Verdict;
import dev.leash.event.Kind;
import dev.leash.site.Frame;
import dev.leash.snapshot.Counts;
import dev.leash.snapshot.Holding;
import dev.leash.snapshot.Snapshot.SiteState;
import java.util.List;

/** The words that all formats share. */
final class Wording {

  /** Stands below a call stack of which not all was kept. */
  static final String CUT = "The stack goes on. The option frames says how many frames are kept.";

  private static final String BYTE_UNITS = "kMGT";

  private Wording() {}

  /** A number with its thousands set off: {@code 1,204}. */
  static String number(long n) {
    StringBuilder text = new StringBuilder(Long.toString(n)); // a Formatter would load 100 classes
    for (int at = text.length() - 3; at > (n < 0 ? 1 : 0); at -= 3) {
      text.insert(at, ',');
    }
    return text.toString();
  }

  /**
   * Whether a call stack seems to go on below its last frame: threads begin in a method {@code
   * run}, and programs in {@code main}.
   *
   * @param frames innermost first
   */
  static boolean isCut(List<Frame> frames) {
    String last = frames.isEmpty() ? "main" : frames.get(frames.size() - 1).method();
    return !last.equals("main") && !last.equals("run");
  }

  /** A number and a noun: {@code 1 leak}, {@code 2 leaks}. */
  static String count(long n, String noun) {
    return number(n) + " " + noun + (n == 1 ? "" : "s");
  }

  /** Bytes in the decimal unit that fits: {@code 1.4 GB}. */
  static String bytes(long bytes) {
    if (bytes < 1_000) {
      return bytes + " B";
    }
    long tenths = (bytes + 50) / 100;
    int unit = 0;
    while (tenths >= 10_000 && unit < BYTE_UNITS.length() - 1) {
      tenths = (tenths + 500) / 1_000;
      unit++;
    }
    return number(tenths / 10) + "." + tenths % 10 + " " + BYTE_UNITS.charAt(unit) + "B";
  }

  /** What the listeners of a site keep and nothing else does; null where that is not known. */
  static String retained(SiteState state) {
    Holding holding = state.evidence().holding();
    return holding.heldOnly() == 0
        ? null
        : bytes(holding.bytes())
            + " in "
            + count(holding.objects(), "object")
            + " that nothing else holds and the missing call frees";
  }

  /**
   * The numbers of a site, such as {@code 500 live of 500 registered, 0 released}.
   *
   * @param live how many of its live registrations are meant
   */
  static String numbers(SiteState state, long live) {
    Counts counts = state.counts();
    String accused = live == counts.live() ? "" : number(live) + " accused of ";
    return accused
        + number(counts.live())
        + " live of "
        + number(counts.registered())
        + " registered, "
        + number(counts.released())
        + " released";
  }

  /** How long something took, in the two largest units: {@code 2 h 5 min}. */
  static String duration(long millis) {
    long seconds = millis / 1000;
    if (seconds < 60) {
      return seconds < 10 ? seconds + "." + millis % 1000 / 100 + " s" : seconds + " s";
    }
    if (seconds < 3600) {
      return two(seconds / 60, " min", seconds % 60, " s");
    }
    return seconds < 86_400
        ? two(seconds / 3600, " h", seconds / 60 % 60, " min")
        : two(seconds / 86_400, " d", seconds / 3600 % 24, " h");
  }

  private static String two(long larger, String unit, long smaller, String smallerUnit) {
    return larger + unit + (smaller == 0 ? "" : " " + smaller + smallerUnit);
  }

  /** What happens, as a sentence without its full stop. */
  static String sentence(Leak leak) {
    return subject(leak.state()) + tail(leak);
  }

  /** Who registers what with what, without saying what is wrong with it. */
  static String subject(SiteState state) {
    Frame blame = state.site().blame();
    String who = blame == null ? "Unknown code" : simple(blame.className()) + "." + blame.method();
    String what =
        state.listeners().className() == null
            ? "a listener"
            : simple(state.listeners().className());
    if (state.site().api().kind() == Kind.RESOURCE) {
      return who + " makes " + what;
    }
    return who
        + " registers "
        + what
        + " with "
        + (state.sources().className() == null
            ? "a static source"
            : simple(state.sources().className()));
  }

  private static String tail(Leak leak) {
    return switch (leak.verdict()) {
      case OWNER_ENDED -> " and leaves it there after its owner ended";
      case LOADER_CLOSED -> " and leaves it there after its class loader was closed";
      case HANDLE_LOST -> " and lost the handle, the only way to take it back";
      case ACCUMULATING -> " again and again and " + tooLittle(leak);
      case DUPLICATE -> " although it is registered there already";
      case RELEASED_BUT_RETAINED -> " and takes it back, yet it is still held";
      case EXPIRED -> " and keeps it there longer than its timeout";
      case OVER_LIMIT -> " more often than the limit allows";
    };
  }

  /** Where more than one in so many is taken back, it is not "almost none". */
  private static final long ONE_IN = 10;

  private static String tooLittle(Leak leak) {
    boolean resource = leak.state().site().api().kind() == Kind.RESOURCE;
    if (leak.confidence() == Confidence.LOW) {
      return resource ? "closes fewer than it makes" : "removes fewer than it adds";
    }
    Counts counts = leak.state().counts();
    if (counts.released() * ONE_IN > counts.registered()) {
      return resource ? "forgets to close some" : "forgets to take some of them back";
    }
    return resource ? "closes almost none" : "removes almost none of them";
  }

  /** What a verdict means, as a sentence. */
  static String meaning(Verdict verdict) {
    return switch (verdict) {
      case OWNER_ENDED -> "The owner ended, the registration did not.";
      case LOADER_CLOSED ->
          "The listener's class loader was closed or its web application stopped.";
      case HANDLE_LOST ->
          "The only way to undo the registration was a handle, and that was garbage-collected.";
      case ACCUMULATING ->
          "One place registers with the same source again and again and removes almost none of them.";
      case DUPLICATE -> "The same listener is on the same source more than once.";
      case RELEASED_BUT_RETAINED -> "The registration was released, and yet it is still held.";
      case EXPIRED -> "The registration is older than its timeout.";
      case OVER_LIMIT -> "More registrations are live than the limit allows.";
    };
  }

  /** What a confidence means, as a phrase. */
  static String meaning(Confidence confidence) {
    return switch (confidence) {
      case CERTAIN -> "Confidence: what was seen leaves no doubt";
      case HIGH -> "Confidence: one hard fact, or overwhelming numbers";
      case MEDIUM -> "Confidence: likely";
      case LOW -> "Confidence: worth a look";
      case WARNING -> "No leak by itself, but more than was expected";
    };
  }

  /** A class name without its package: {@code Chat$Window}. */
  static String simple(String className) {
    int slash = className.indexOf('/'); // a hidden class: com.acme.Chat$$Lambda/0x0123
    String name = slash < 0 ? className : className.substring(0, slash);
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
