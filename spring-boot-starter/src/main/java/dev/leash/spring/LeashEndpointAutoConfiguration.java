package dev.leash.spring;

import dev.leash.micrometer.RunningLeash;
import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** The endpoint; that it releases is for those who ask for it. */
@AutoConfiguration
@ConditionalOnClass({Endpoint.class, ConditionalOnAvailableEndpoint.class})
public class LeashEndpointAutoConfiguration {

  /** The endpoint that also releases. */
  @Bean
  @ConditionalOnAvailableEndpoint(endpoint = LeashEndpoint.class)
  @ConditionalOnProperty("management.endpoint.leash.release-enabled")
  @ConditionalOnMissingBean
  LeashEndpoint releasingLeashEndpoint() {
    return new ReleasingLeashEndpoint(new RunningLeash());
  }

  /** The endpoint. */
  @Bean
  @ConditionalOnAvailableEndpoint(endpoint = LeashEndpoint.class)
  @ConditionalOnMissingBean
  LeashEndpoint leashEndpoint() {
    return new LeashEndpoint(new RunningLeash());
  }
}
