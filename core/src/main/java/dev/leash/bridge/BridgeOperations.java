package dev.leash.bridge;

/**
 * What crosses the bridge: four operations, with arguments and results of JDK types only, because
 * the two sides may be copies of this library from different class loaders, or different versions.
 *
 * <p>An operation, or a first argument, that the other side doesn't know gives null.
 *
 * <p>{@link WireLayout} names the places in the arrays.
 *
 * <pre>
 * track  source, listener, handle, owner, service, String[] tags, kind, description, Long timeout,
 *        Long hash, Supplier of {StackTraceElement[], Integer blame, Integer caller}, client,
 *        {owner, service, String[] tags} for what is open, or null  -> opaque registration
 * end    "one", registration, end  -> Boolean
 *        "failed", registration, Throwable
 *        "some", by, value, Boolean verify  -> long[] released, failed, late, skipped[, freed, held,
 *        unjudged]
 *        "owner", owner, how  -> Integer released
 * scope  "open", owner, service, String[] tags  -> Runnable that leaves it
 *        "capture"  -> opaque context
 *        "enter", context  -> Runnable that leaves it
 * ask    "statistics"  -> Map
 *        "settings"  -> Map
 *        "configure", Map
 *        "inferred", object, name, sort  -> opaque owner
 *        "live", tag, Boolean others  -> Object[] of shares, see {@link ShareCodec}
 *        "held", tag  -> Object[] of holdings, see {@link HoldingCodec}
 * </pre>
 *
 * <p>A client is a function as well: {@code releaser} gives a Callable or null, {@code over} the
 * name of an end or null, {@code ended} is told the name of an end.
 */
final class BridgeOperations {

  static final String TRACK = "track";
  static final String END = "end";
  static final String SCOPE = "scope";
  static final String ASK = "ask";

  static final String ONE = "one";
  static final String FAILED = "failed";
  static final String SOME = "some";
  static final String OWNER = "owner";

  static final String OPEN = "open";
  static final String CAPTURE = "capture";
  static final String ENTER = "enter";

  static final String STATISTICS = "statistics";
  static final String SETTINGS = "settings";
  static final String CONFIGURE = "configure";

  static final String INFERRED = "inferred";
  static final String LIVE = "live";
  static final String HELD = "held";

  static final String RELEASER = "releaser";
  static final String OVER = "over";
  static final String ENDED = "ended";

  private BridgeOperations() {}
}
