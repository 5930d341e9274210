package dev.leash.spring;

import dev.leash.micrometer.RunningLeash;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The health indicator, for those who ask for it: a leak is rarely a reason to restart. */
@AutoConfiguration
@ConditionalOnProperty("management.health.leash.enabled")
public class LeashHealthAutoConfiguration {

  /** Where health is part of the actuator. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(org.springframework.boot.actuate.health.HealthIndicator.class)
  static class SpringBoot3 {

    @Bean
    @ConditionalOnMissingBean(name = "leashHealthIndicator")
    org.springframework.boot.actuate.health.HealthIndicator leashHealthIndicator() {
      return new ActuatorHealthIndicator(new RunningLeash());
    }
  }

  /** Where it is a module of its own. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(org.springframework.boot.health.contributor.HealthIndicator.class)
  static class SpringBoot4 {

    @Bean
    @ConditionalOnMissingBean(name = "leashHealthIndicator")
    org.springframework.boot.health.contributor.HealthIndicator leashHealthIndicator() {
      return new LeashHealthIndicator(new RunningLeash());
    }
  }
}
