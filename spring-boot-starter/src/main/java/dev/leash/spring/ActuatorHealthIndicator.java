package dev.leash.spring;

import dev.leash.micrometer.RunningLeash;
import java.util.OptionalInt;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;

/** For Spring Boot 3: down while there are leaks, unknown without an agent. Thread-safe. */
final class ActuatorHealthIndicator implements HealthIndicator {

  private final RunningLeash leash;

  ActuatorHealthIndicator(RunningLeash leash) {
    this.leash = leash;
  }

  @Override
  public Health health() {
    OptionalInt leaks = LeashHealth.leaks(leash);
    if (leaks.isEmpty()) {
      return Health.unknown().withDetail("reason", LeashHealth.NO_AGENT).build();
    }
    Health.Builder health = leaks.getAsInt() == 0 ? Health.up() : Health.down();
    return health.withDetail("leaks", leaks.getAsInt()).build();
  }
}
