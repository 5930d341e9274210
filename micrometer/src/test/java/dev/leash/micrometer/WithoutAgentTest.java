package dev.leash.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

/** In a JVM without the agent. */
class WithoutAgentTest {

  @Test
  void meters_are_there_and_say_nothing() {
    SimpleMeterRegistry registry = new SimpleMeterRegistry();

    try (LeashMetrics metrics = new LeashMetrics()) {
      metrics.bindTo(registry);
    }

    assertThat(registry.get("leash.registrations.live").gauge().value()).isZero();
    assertThat(registry.find("leash.registrations").meters()).isEmpty();
    assertThat(new RunningLeash().isThere()).isFalse();
  }
}
