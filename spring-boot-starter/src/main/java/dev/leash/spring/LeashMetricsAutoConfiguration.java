package dev.leash.spring;

import dev.leash.micrometer.LeashMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** The meters, where there is Micrometer. */
@AutoConfiguration
@ConditionalOnClass(MeterRegistry.class)
@ConditionalOnProperty(name = "management.metrics.enable.leash", matchIfMissing = true)
public class LeashMetricsAutoConfiguration {

  /** Bound by Spring Boot. */
  @Bean
  @ConditionalOnMissingBean
  LeashMetrics leashMetrics() {
    return new LeashMetrics();
  }
}
