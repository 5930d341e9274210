package dev.leash.heap.hprof;

import java.io.IOException;

/**
 * Says that a file is no heap dump that can be read, and where reading it failed. Damage after the
 * header is no reason for it as long as objects were found: that is noted in {@link DumpProblems},
 * and what was read is used.
 */
public final class HprofException extends IOException {

  private static final long serialVersionUID = 1L;

  private final long offset;

  /** Says what is wrong at {@code offset}, in bytes from the start of the (unpacked) file. */
  public HprofException(String what, long offset) {
    super(what + " (at offset " + offset + ")");
    this.offset = offset;
  }

  /** Where in the file reading failed, in bytes from its (unpacked) start. */
  public long offset() {
    return offset;
  }
}
