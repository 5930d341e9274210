package dev.leash.track;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The settings that can be changed while the program runs; see {@code Leash.configure}. Immutable,
 * so thread-safe; each method returns a changed copy. Nothing in it is null.
 *
 * @param maxPerOwner so many live registrations of one owner are too many; 0 for no limit
 * @param maxPerService the same for a service
 * @param warnAt the part of a limit at which to warn, above 0 and up to 1
 * @param interval how often to look for what is stale, timed out or ownerless; zero for never
 * @param timeout how long anything tracked may live before Leash releases it; zero for ever, which
 *     is the default: most listeners are meant to live long
 * @param releaseAtOwnerEnd whether the registrations of an ended or collected owner are released,
 *     rather than only reported
 * @param cleanupBudget after this time a cleanup leaves the rest alone
 * @param releaseBudget the longest that one release may take before the next goes ahead
 * @param debug whether each track and release is logged, at debug level
 * @param memory whether each round logs the heap in use, and warns when it is nearly full
 */
public record Settings(
    int maxPerOwner,
    int maxPerService,
    double warnAt,
    Duration interval,
    Duration timeout,
    boolean releaseAtOwnerEnd,
    Duration cleanupBudget,
    Duration releaseBudget,
    boolean debug,
    boolean memory) {

  /** What holds if nobody says otherwise. */
  public static final Settings DEFAULT =
      new Settings(
          500,
          1000,
          0.8,
          Duration.ofSeconds(30),
          Duration.ZERO,
          true,
          Duration.ofSeconds(5),
          Duration.ofSeconds(1),
          false,
          false);

  /**
   * Checks the values.
   *
   * @throws IllegalArgumentException if a limit or a time is negative, the interval is zero, or
   *     {@code warnAt} is not above 0 and up to 1
   */
  public Settings {
    if (maxPerOwner < 0 || maxPerService < 0) {
      throw new IllegalArgumentException("negative limit");
    }
    if (!(warnAt > 0 && warnAt <= 1)) {
      throw new IllegalArgumentException("warnAt is above 0 and up to 1, not " + warnAt);
    }
    if (interval.isNegative() || timeout.isNegative()) {
      throw new IllegalArgumentException("bad time: " + interval + ", " + timeout);
    }
  }

  /** With another limit per owner; 0 for none. */
  public Settings maxPerOwner(int most) {
    return with("maxPerOwner", (long) most);
  }

  /** With another limit per service; 0 for none. */
  public Settings maxPerService(int most) {
    return with("maxPerService", (long) most);
  }

  /** With warnings from another part of a limit on, above 0 and up to 1. */
  public Settings warnAt(double part) {
    return with("warnAt", part);
  }

  /**
   * With another pause between two rounds of housekeeping, in whole milliseconds; zero for no
   * rounds.
   */
  public Settings interval(Duration pause) {
    return with("interval", pause.toMillis());
  }

  /** With another timeout, in whole milliseconds; zero for none. */
  public Settings timeout(Duration longest) {
    return with("timeout", longest.toMillis());
  }

  /** Says whether what an ended owner left is released, or only reported. */
  public Settings releaseAtOwnerEnd(boolean release) {
    return with("releaseAtOwnerEnd", release);
  }

  /** With another limit for the time that a whole cleanup may take, in whole milliseconds. */
  public Settings cleanupBudget(Duration all) {
    return with("cleanupBudget", all.toMillis());
  }

  /** With another limit for the time that one release may take, in whole milliseconds. */
  public Settings releaseBudget(Duration each) {
    return with("releaseBudget", each.toMillis());
  }

  /** Says whether each track and release is logged, at debug level. */
  public Settings debug(boolean log) {
    return with("debug", log);
  }

  /** Says whether each round of housekeeping logs the heap in use. */
  public Settings memory(boolean watch) {
    return with("memory", watch);
  }

  private Settings with(String name, Object value) {
    Map<String, Object> changed = toMap();
    changed.put(name, value);
    return of(changed);
  }

  /** As numbers and booleans by name, durations in milliseconds. */
  public Map<String, Object> toMap() {
    Map<String, Object> map = new TreeMap<>();
    map.put("maxPerOwner", (long) maxPerOwner);
    map.put("maxPerService", (long) maxPerService);
    map.put("warnAt", warnAt);
    map.put("interval", interval.toMillis());
    map.put("timeout", timeout.toMillis());
    map.put("releaseAtOwnerEnd", releaseAtOwnerEnd);
    map.put("cleanupBudget", cleanupBudget.toMillis());
    map.put("releaseBudget", releaseBudget.toMillis());
    map.put("debug", debug);
    map.put("memory", memory);
    return map;
  }

  /** The settings that {@link #toMap} returned; what is missing has its default. */
  public static Settings of(Map<String, ?> map) {
    Map<String, Object> all = DEFAULT == null ? new TreeMap<>() : DEFAULT.toMap();
    all.putAll(map);
    return new Settings(
        number(all, "maxPerOwner").intValue(),
        number(all, "maxPerService").intValue(),
        number(all, "warnAt").doubleValue(),
        millis(all, "interval"),
        millis(all, "timeout"),
        flag(all, "releaseAtOwnerEnd"),
        millis(all, "cleanupBudget"),
        millis(all, "releaseBudget"),
        flag(all, "debug"),
        flag(all, "memory"));
  }

  private static Duration millis(Map<String, Object> map, String name) {
    return Duration.ofMillis(number(map, name).longValue());
  }

  private static Number number(Map<String, Object> map, String name) {
    return (Number) Objects.requireNonNull(map.get(name), name);
  }

  private static boolean flag(Map<String, Object> map, String name) {
    return (Boolean) Objects.requireNonNull(map.get(name), name);
  }
}
