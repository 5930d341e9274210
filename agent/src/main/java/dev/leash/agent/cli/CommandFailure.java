package dev.leash.agent.cli;

import java.io.Serial;

/** A command can't do its work. The message says why and what to do. */
final class CommandFailure extends Exception {

  /** The command line is wrong. */
  static final int USAGE = 2;

  /** There is no such JVM, or it does not let us in. */
  static final int UNREACHABLE = 3;

  @Serial private static final long serialVersionUID = 1;

  private final int status;

  CommandFailure(int status, String message) {
    super(message);
    this.status = status;
  }

  /** The exit status. */
  int status() {
    return status;
  }
}
