package dev.leash.spring;

import dev.leash.junit.RunningTests;
import dev.leash.owner.Scope;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;

/**
 * While a test runs, requests to the application are that test's work: what they leave behind is
 * left by the test. Thread-safe.
 */
final class TestRequestFilter implements Filter, Ordered {

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Scope scope = RunningTests.enter();
    try {
      chain.doFilter(request, response);
    } finally {
      scope.close();
    }
  }

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }
}
