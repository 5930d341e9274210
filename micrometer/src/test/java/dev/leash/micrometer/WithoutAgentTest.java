package dev.leash.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.management.ManagementFactory;
import java.util.Map;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import javax.management.StandardMBean;
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

  @Test
  void an_agent_that_comes_after_the_first_reading_is_seen_by_the_next() throws Exception {
    MBeanServer server = ManagementFactory.getPlatformMBeanServer();
    ObjectName name = new ObjectName("dev.leash:type=Leash");
    SimpleMeterRegistry registry = new SimpleMeterRegistry();
    try (LeashMetrics metrics = new LeashMetrics()) {
      metrics.bindTo(registry);
      Gauge live = registry.get("leash.registrations.live").gauge();
      assertThat(live.value()).isZero();

      CountingMXBean counting = () -> Map.of("total", Map.of("live", 7L));
      server.registerMBean(new StandardMBean(counting, CountingMXBean.class, true), name);

      assertThat(live.value()).isEqualTo(7);
    } finally {
      server.unregisterMBean(name);
    }
  }

  /** What the agent's MXBean looks like to who reads its counts. */
  public interface CountingMXBean {
    /** Counts by name. */
    Map<String, Map<String, Long>> getStatistics();
  }
}
