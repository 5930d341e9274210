package dev.leash.bridge;

/**
 * Where what crosses the bridge lies in the arrays that carry it, for the side that writes and the
 * side that reads. The two may be of different versions: a place never changes its meaning, and
 * what is new comes last.
 */
final class WireLayout {

  private WireLayout() {}

  /** What is handed over with {@link BridgeOperations#TRACK}. */
  static final class TrackArguments {
    static final int SOURCE = 0;
    static final int LISTENER = 1;
    static final int HANDLE = 2;
    static final int OWNER = 3;
    static final int SERVICE = 4;
    static final int TAGS = 5;
    static final int KIND = 6;
    static final int DESCRIPTION = 7;
    static final int TIMEOUT = 8;
    static final int STACK_HASH = 9;
    static final int STACK = 10;
    static final int CLIENT = 11;
    static final int OPEN_SCOPE = 12;

    static final int LENGTH = 13;

    private TrackArguments() {}
  }

  /** A scope that is open. */
  static final class ScopeFields {
    static final int OWNER = 0;
    static final int SERVICE = 1;
    static final int TAGS = 2;

    static final int LENGTH = 3;

    private ScopeFields() {}
  }

  /** A call stack; blame and caller are places in the frames, or -1. */
  static final class StackFields {
    static final int FRAMES = 0;
    static final int BLAME = 1;
    static final int CALLER = 2;

    static final int LENGTH = 3;

    private StackFields() {}
  }

  /** What a cleanup did, as {@code long[]}; the last three only if it was verified. */
  static final class CleanupFields {
    static final int RELEASED = 0;
    static final int FAILED = 1;
    static final int LATE = 2;
    static final int SKIPPED = 3;

    static final int LENGTH = 4;

    static final int FREED = 4;
    static final int HELD = 5;
    static final int UNJUDGED = 6;

    static final int VERIFIED_LENGTH = 7;

    private CleanupFields() {}
  }

  /** A share of a site. */
  static final class ShareFields {
    static final int LIVE = 0;
    static final int SITE = 1;
    static final int COUNTS = 2;
    static final int SOURCE_CLASS = 3;
    static final int LISTENER_CLASS = 4;
    static final int SOURCES = 5;
    static final int MOST_ON_ONE_SOURCE = 6;
    static final int OWNERS = 7;
    static final int SERVICE = 8;
    static final int TAGS = 9;

    static final int LENGTH = 10;

    private ShareFields() {}
  }

  /** A site and its event API. */
  static final class SiteFields {
    static final int API = 0;
    static final int KIND = 1;
    static final int FIX = 2;
    static final int HANDLE_ONLY = 3;
    static final int STACK = 4;

    static final int LENGTH = 5;

    private SiteFields() {}
  }

  /** Counts, as {@code long[]}. */
  static final class CountFields {
    static final int REGISTERED = 0;
    static final int RELEASED = 1;
    static final int COMPLETED = 2;
    static final int COLLECTED = 3;
    static final int CLEANED = 4;

    static final int LENGTH = 5;

    private CountFields() {}
  }

  /** Who holds the listeners of a site. */
  static final class HoldingFields {
    static final int SITE = 0;
    static final int NUMBERS = 1;
    static final int PATH = 2;

    static final int LENGTH = 3;

    private HoldingFields() {}
  }

  /** The numbers of a holding, as {@code long[]}. */
  static final class HoldingNumbers {
    static final int HELD_ONLY = 0;
    static final int DROPPED = 1;
    static final int IN_USE = 2;
    static final int UNKNOWN = 3;
    static final int OBJECTS = 4;
    static final int BYTES = 5;

    static final int LENGTH = 6;

    private HoldingNumbers() {}
  }

  /** An owner. */
  static final class OwnerFields {
    static final int NAME = 0;
    static final int LIVE = 1;
    static final int ENDED = 2;

    static final int LENGTH = 3;

    private OwnerFields() {}
  }

  /** What is handed over with {@link BridgeOperations#END}; the first says what it is about. */
  static final class EndArguments {
    static final int WHAT = 0;

    // of BridgeOperations.ONE and FAILED
    static final int REGISTRATION = 1;
    static final int END = 2;
    static final int ERROR = 2;

    // of BridgeOperations.SOME
    static final int BY = 1;
    static final int VALUE = 2;
    static final int VERIFY = 3;

    // of BridgeOperations.OWNER
    static final int OWNER = 1;
    static final int HOW = 2;

    private EndArguments() {}
  }

  /** What is handed over with {@link BridgeOperations#SCOPE}; the first says what it is about. */
  static final class ScopeArguments {
    static final int WHAT = 0;

    // of BridgeOperations.OPEN
    static final int OWNER = 1;
    static final int SERVICE = 2;
    static final int TAGS = 3;

    // of BridgeOperations.ENTER
    static final int CONTEXT = 1;

    private ScopeArguments() {}
  }

  /** What is handed over with {@link BridgeOperations#ASK}; the first says what it is about. */
  static final class AskArguments {
    static final int WHAT = 0;

    // of BridgeOperations.CONFIGURE
    static final int SETTINGS = 1;

    // of BridgeOperations.INFERRED
    static final int OBJECT = 1;
    static final int NAME = 2;
    static final int SORT = 3;

    // of BridgeOperations.LIVE and HELD
    static final int TAG = 1;
    static final int OTHERS = 2;

    private AskArguments() {}
  }
}
