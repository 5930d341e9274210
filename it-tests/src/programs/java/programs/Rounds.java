package programs;

/**
 * A hundred times the same round: something registers, and takes it back if the side is {@code
 * clean}. Programs say what a round is.
 */
public final class Rounds {
  /** How many rounds there are. */
  public static final int N = 100;

  private Rounds() {}

  /** One round. */
  public interface Round {
    /** Registers, and says how to take it back. */
    Release open() throws Exception;
  }

  /** Takes back what a round registered. */
  public interface Release {
    /** Does it. */
    void run() throws Exception;
  }

  /** Runs all rounds; only the {@code leaky} side keeps what it registers. */
  public static void run(String side, Round round) throws Exception {
    for (int i = 0; i < N; i++) {
      Release release = round.open();
      if (!side.equals("leaky")) {
        release.run();
      }
    }
  }
}
