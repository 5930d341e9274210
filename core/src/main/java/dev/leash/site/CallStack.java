package dev.leash.site;

import java.util.ArrayList;
import java.util.List;

/**
 * A call stack as text, with the two frames that matter already picked.
 *
 * @param frames innermost first
 * @param blame the line a developer should open; null if there is none
 * @param caller the first frame after it from another code source; null if there is none
 * @param counterpart the public method that takes back what the one registers that the frame to
 *     blame called, and that belongs to the same class; null if that passed nothing on, or there is
 *     none
 */
public record CallStack(List<Frame> frames, Frame blame, Frame caller, String counterpart) {

  /** Copies the list. */
  public CallStack {
    frames = List.copyOf(frames);
  }

  /** A call stack of which no counterpart is known. */
  public CallStack(List<Frame> frames, Frame blame, Frame caller) {
    this(frames, blame, caller, null);
  }

  /** The same for all stacks that differ in generated names only. */
  CallStack pattern() {
    List<Frame> patterns = new ArrayList<>(frames.size());
    for (Frame frame : frames) {
      patterns.add(frame.pattern());
    }
    return new CallStack(
        patterns,
        blame == null ? null : blame.pattern(),
        caller == null ? null : caller.pattern(),
        counterpart);
  }
}
