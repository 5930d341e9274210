package dev.leash.spring;

import dev.leash.junit.RunningTests;
import jakarta.servlet.Filter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;

/** In tests, where {@code leash-junit} is on the class path: requests belong to the test. */
@AutoConfiguration
@ConditionalOnClass({Filter.class, RunningTests.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class LeashTestAutoConfiguration {

  /** Registered by Spring Boot. */
  @Bean
  Filter leashTestRequestFilter() {
    return new TestRequestFilter();
  }
}
