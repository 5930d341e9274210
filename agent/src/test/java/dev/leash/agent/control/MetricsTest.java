package dev.leash.agent.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.agent.cost.LeashCost;
import dev.leash.report.Background;
import dev.leash.report.History;
import dev.leash.report.Report;
import dev.leash.report.SourceCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MetricsTest {

  private static final LeashCost COST = new LeashCost(1_500_000_000L, 0, 0, true);

  private static List<String> metrics(Report report) throws IOException {
    return new String(Metrics.of(report, COST), StandardCharsets.UTF_8).lines().toList();
  }

  private static Report report() {
    FakeTarget target = new FakeTarget();
    target.register(FakeTarget.OPEN, FakeTarget.MAIN, 10);
    target.release();
    return target.report(false).with(new Background("shop", SourceCode.USUAL, History.NONE));
  }

  @Test
  void registrations_are_counted_by_api_kind_and_state() throws IOException {
    assertThat(metrics(report()))
        .contains(
            "leash_registrations{api=\"guava-eventbus\",kind=\"SIGNAL\",service=\"shop\",state=\"live\"} 9.0",
            "leash_registrations{api=\"guava-eventbus\",kind=\"SIGNAL\",service=\"shop\",state=\"released\"} 1.0");
  }

  @Test
  void what_only_grows_is_a_counter() throws IOException {
    assertThat(metrics(report()))
        .contains(
            "# TYPE leash_agent_errors_total counter",
            "leash_agent_errors_total{service=\"shop\"} 3.0",
            "leash_leaks_prevented_total{service=\"shop\"} 0.0",
            "leash_cleanup_errors_total{service=\"shop\"} 0.0");
  }

  @Test
  void there_are_as_many_series_however_many_owners_and_tags_there_are() throws IOException {
    assertThat(String.join("\n", metrics(report()))).doesNotContain("ann", "beta", "Chat");
  }

  @Test
  void a_jvm_without_a_name_is_unknown() throws IOException {
    assertThat(metrics(new FakeTarget().report(false)))
        .contains("leash_suspects{service=\"unknown\"} 0.0");
  }

  @Test
  void what_leash_costs_is_told() throws IOException {
    assertThat(metrics(report()))
        .contains(
            "leash_processor_seconds_total{service=\"shop\"} 1.5",
            "leash_stepped_aside{service=\"shop\"} 1.0");
  }
}
