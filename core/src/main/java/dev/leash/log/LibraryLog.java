package dev.leash.log;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The log of the library, {@code dev.leash}. It is looked for when there is something to say: SLF4J
 * writes three lines on standard error when it is asked for a log and there is none.
 */
public final class LibraryLog {

  private LibraryLog() {}

  /** Loaded at the first use. */
  private static final class Holder {
    private static final Logger LOG = LoggerFactory.getLogger("dev.leash");
  }

  /** The log; never null. Thread-safe. */
  public static Logger get() {
    return Holder.LOG;
  }
}
