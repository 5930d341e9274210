package dev.leash.track;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What can be changed while running. Immutable; each method gives a changed copy.
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

  /** Checks. */
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

  /** Warning at another part of a limit. */
  public Settings warnAt(double part) {
    return with("warnAt", part);
  }

  /** Looking more or less often; zero for never. */
  public Settings interval(Duration pause) {
    return with("interval", pause.toMillis());
  }

  /** With another timeout; zero for none. */
  public Settings timeout(Duration longest) {
    return with("timeout", longest.toMillis());
  }

  /** Releasing, or only reporting, what an ended owner left. */
  public Settings releaseAtOwnerEnd(boolean release) {
    return with("releaseAtOwnerEnd", release);
  }

  /** With another budget for a whole cleanup. */
  public Settings cleanupBudget(Duration all) {
    return with("cleanupBudget", all.toMillis());
  }

  /** With another budget for one release. */
  public Settings releaseBudget(Duration each) {
    return with("releaseBudget", each.toMillis());
  }

  /** Logging each track and release, or not. */
  public Settings debug(boolean log) {
    return with("debug", log);
  }

  /** Watching the heap, or not. */
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

  /** The other way round; what is missing has its default. */
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
