package dev.leash.registry;

/**
 * Whether enough of the stack is left for what must not be broken off in the middle: a {@link
 * java.util.concurrent.ConcurrentHashMap} in which the stack overflows may keep a bin locked, so
 * that whoever comes by from then on waits for ever, or throw at them. So it overflows here, before
 * anything was changed.
 *
 * <p>{@code StackOverflowTest} finds overflows behind the guard in maps that are interpreted while
 * the guard is compiled, which is the worst that can happen: with 24 frames some, with 48 none.
 */
final class StackGuard {

  /** Frames of this class; each takes 100 bytes or so, and more where it is interpreted. */
  private static final int FRAMES = 8;

  /** The same for what calls a map; 20 ns or so for each eight of them. */
  private static final int FRAMES_OF_A_MAP = 64;

  private StackGuard() {}

  /**
   * Goes down far enough for arrays and counters, and comes back.
   *
   * @throws StackOverflowError if there is not enough
   */
  static void check() {
    down(FRAMES, 1, 2, 3, 4, 5, 6);
  }

  /**
   * Goes down far enough for a call of a map.
   *
   * @throws StackOverflowError if there is not enough
   */
  static void checkForMaps() {
    down(FRAMES_OF_A_MAP, 1, 2, 3, 4, 5, 6);
  }

  /** What comes back is needed, so that no compiler does without the frame and what is in it. */
  private static long down(int frames, long a, long b, long c, long d, long e, long f) {
    return frames == 0 ? a : down(frames - 1, b, c, d, e, f, a + frames) + a + b + c + d + e + f;
  }
}
