package dev.leash.spring;

import dev.leash.micrometer.RunningLeash;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;

/** Down while there are leaks, unknown without an agent. Thread-safe. */
final class LeashHealthIndicator implements HealthIndicator {

  private final RunningLeash leash;

  LeashHealthIndicator(RunningLeash leash) {
    this.leash = leash;
  }

  @Override
  public Health health() {
    if (!leash.isThere()) {
      return Health.unknown().withDetail("reason", "there is no Leash agent in this JVM").build();
    }
    int leaks = (int) RunningLeash.number(leash.map("Statistics").get("leaks"));
    Health.Builder health = leaks == 0 ? Health.up() : Health.down();
    return health.withDetail("leaks", leaks).build();
  }
}
