package dev.leash.registry;

/**
 * Whether enough of the stack is left for what must not be broken off in the middle: a {@link
 * java.util.concurrent.ConcurrentHashMap} in which the stack overflows may keep a bin locked, or
 * throw at whoever comes by from then on. So it overflows here, before anything was changed.
 *
 * <p>Costs 25 ns or so, so only what is done seldom asks. With six frames {@code StackOverflowTest}
 * passes, too; with none it fails at once.
 */
final class StackGuard {

  /** Frames of this class; each takes 100 bytes or so, and more where it is interpreted. */
  private static final int FRAMES = 8;

  private StackGuard() {}

  /**
   * Goes down and comes back.
   *
   * @throws StackOverflowError if there is not enough
   */
  static void check() {
    down(FRAMES, 1, 2, 3, 4, 5, 6);
  }

  /** What comes back is needed, so that no compiler does without the frame and what is in it. */
  private static long down(int frames, long a, long b, long c, long d, long e, long f) {
    return frames == 0 ? a : down(frames - 1, b, c, d, e, f, a + frames) + a + b + c + d + e + f;
  }
}
