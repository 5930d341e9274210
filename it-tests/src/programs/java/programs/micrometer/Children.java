package programs.micrometer;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import programs.Rounds;

/** Tenants with a registry each; the leaky ones stay in the global one when they are gone. */
public class Children {

  public static void main(String[] args) throws Exception {
    Rounds.run(args[0], Children::open);
  }

  private static Rounds.Release open() {
    MeterRegistry tenant = new SimpleMeterRegistry();
    Metrics.addRegistry(tenant);
    return () -> Metrics.removeRegistry(tenant);
  }
}
