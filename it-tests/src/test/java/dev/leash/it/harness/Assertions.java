package dev.leash.it.harness;

import dev.leash.it.harness.report.Leak;

/** AssertJ's assertions, and those for runs and leaks. */
public final class Assertions extends org.assertj.core.api.Assertions {
  private Assertions() {}

  /** About a run. */
  public static RunAssert assertThat(Run run) {
    return new RunAssert(run);
  }

  /** About a leak. */
  public static LeakAssert assertThat(Leak leak) {
    return new LeakAssert(leak);
  }
}
