package dev.leash.benchmarks.dump;

/** What a reader says it found, for the process that started it. */
public final class Found {

  /** Before the number. */
  public static final String START = "found ";

  private Found() {}

  @SuppressWarnings("SystemOut")
  static void print(int listeners) {
    System.out.println(START + listeners);
  }
}
