package dev.leash.spring;

import dev.leash.micrometer.RunningLeash;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** The health indicator, for those who ask for it: a leak is rarely a reason to restart. */
@AutoConfiguration
@ConditionalOnClass(HealthIndicator.class)
@ConditionalOnProperty("management.health.leash.enabled")
public class LeashHealthAutoConfiguration {

  /** The indicator. */
  @Bean
  @ConditionalOnMissingBean(name = "leashHealthIndicator")
  HealthIndicator leashHealthIndicator() {
    return new LeashHealthIndicator(new RunningLeash());
  }
}
