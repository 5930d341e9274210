package dev.leash.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import org.junit.jupiter.api.Test;

/** In a JVM with the agent. */
class LeashMetricsIT {
  private static final PropertyChangeSupport CHANGES = new PropertyChangeSupport("acme");

  @Test
  void registrations_are_counted_by_event_api_kind_and_state() {
    for (int i = 0; i < 300; i++) {
      PropertyChangeListener listener = change -> {};
      CHANGES.addPropertyChangeListener(listener);
      if (i % 3 == 0) {
        CHANGES.removePropertyChangeListener(listener);
      }
    }
    SimpleMeterRegistry registry = new SimpleMeterRegistry();

    try (LeashMetrics metrics = new LeashMetrics()) {
      metrics.bindTo(registry);
      // The agent's MXBean is there shortly after main has begun: the first reading may be too
      // early.
      Gauge live = registry.get("leash.registrations.live").gauge();
      await().until(live::value, value -> value > 0);
    }

    assertThat(registrations(registry, "registered")).isEqualTo(300);
    assertThat(registrations(registry, "live")).isPositive().isLessThan(300);
    assertThat(registry.get("leash.registrations.live").gauge().value()).isPositive();
    assertThat(registry.get("leash.agent.errors").functionCounter().count()).isZero();
  }

  private static double registrations(SimpleMeterRegistry registry, String state) {
    return registry
        .get("leash.registrations")
        .tags("api", "jdk-pcs", "kind", "state_watcher", "state", state)
        .gauge()
        .value();
  }
}
