package dev.leash.agent.discover;

/** How the way back looks. */
public enum Shape {
  /** {@code addX(listener)}, {@code removeX(listener)}. */
  PAIR,
  /** {@code addX(listener)} returns what undoes it. */
  HANDLE,
  /** {@code addX(listener)} returns an id, {@code removeX(id)}. */
  ID,
  /** {@code scheduleAtFixedRate(task)} and the like returns what cancels it. */
  SCHEDULE,
  /** {@code addXListener(listener)}, and no way back. */
  ADD_ONLY;

  /** Whether a second copy of a listener may be no new registration. */
  boolean keepsOne() {
    return this == PAIR || this == ADD_ONLY;
  }

  boolean returnsHandle() {
    return this == HANDLE || this == SCHEDULE;
  }
}
