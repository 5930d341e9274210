package dev.leash.registry;

import dev.leash.site.Frame;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of the application that released registrations of one site. Only the first few releases
 * are looked at; from then on a release costs one look at a number.
 *
 * <p>Thread-safe: what gets lost in a race is one more look.
 */
final class ReleasingFrames {

  /** So many releases are looked at. */
  static final int LOOKS = 8;

  private int looks;
  private volatile List<Frame> frames = List.of();

  /** Whether a release is to be looked at; it counts as one that was. */
  boolean wantsOne() {
    return looks < LOOKS && looks++ < LOOKS;
  }

  /** A line that released; null for none that is known. */
  synchronized void add(Frame frame) {
    if (frame != null && !frames.contains(frame)) {
      List<Frame> more = new ArrayList<>(frames);
      more.add(frame);
      frames = List.copyOf(more);
    }
  }

  /** Those seen, in the order of appearance. */
  List<Frame> all() {
    return frames;
  }
}
