package dev.leash.baseline;

import java.io.IOException;

/** A file is no baseline. The message is one line that says where and why. */
public final class DamagedBaseline extends IOException {

  private static final long serialVersionUID = 1;

  DamagedBaseline(String message, Throwable cause) {
    super(message, cause);
  }
}
