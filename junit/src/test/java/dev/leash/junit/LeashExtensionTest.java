package dev.leash.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.leash.check.AgentMissing;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** In a JVM without the agent. With it, see the integration tests. */
class LeashExtensionTest {

  @ExtendWith(LeashExtension.class)
  @Tag("sample")
  static class Checked {
    @Test
    void passes() {}
  }

  @NoLeaks
  @Tag("sample")
  static class Annotated {
    @Test
    void passes() {}
  }

  @ExtendWith(LeashExtension.class)
  @AllowLeaks(reason = "it is old")
  @Tag("sample")
  static class Allowed {
    @Test
    void passes() {}

    @Test
    @NoLeaks
    void isChecked() {}
  }

  @Test
  void a_checked_class_fails_where_the_agent_is_missing() {
    for (Class<?> type : List.of(Checked.class, Annotated.class)) {
      TestExecutionSummary summary = run(type);
      assertThat(summary.getTestsSucceededCount()).isZero();
      assertThat(summary.getFailures())
          .singleElement()
          .satisfies(
              failure ->
                  assertThat(failure.getException())
                      .isInstanceOf(AgentMissing.class)
                      .hasMessageContaining("-javaagent:"));
    }
  }

  @Test
  void what_may_leak_needs_no_agent() {
    TestExecutionSummary summary = run(Allowed.class);
    assertThat(summary.getTestsSucceededCount()).isOne();
    assertThat(summary.getFailures())
        .singleElement()
        .satisfies(
            failure ->
                assertThat(failure.getTestIdentifier().getDisplayName()).isEqualTo("isChecked()"));
  }

  private static TestExecutionSummary run(Class<?> type) {
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(type))
                .filters(TagFilter.includeTags("sample"))
                .build(),
            listener);
    return listener.getSummary();
  }
}
