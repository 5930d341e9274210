package dev.leash.agent.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatisticsViewsTest {

  private final FakeTarget target = new FakeTarget();

  @BeforeEach
  void register() {
    target.register(FakeTarget.OPEN, null, 3);
    target.register(FakeTarget.MAIN, null, 2);
    target.release();
  }

  private StatisticsView view() {
    return new StatisticsViews(target.report(false), target.cost(), 5);
  }

  @Test
  void the_total_is_that_of_all_sites() {
    assertThat(view().getTotal().getRegistered()).isEqualTo(5);
    assertThat(view().getTotal().getReleased()).isEqualTo(1);
    assertThat(view().getTotal().getLive()).isEqualTo(4);
  }

  @Test
  void counts_are_told_by_owner_service_and_tag() {
    assertThat(view().getByOwner()).containsOnlyKeys("ann");
    assertThat(view().getByService()).containsOnlyKeys("chat");
    assertThat(view().getByTag()).containsOnlyKeys("beta", "ui");
    assertThat(view().getByTag().get("ui").getLive()).isEqualTo(4);
  }

  @Test
  void counts_of_all_sites_of_an_event_api_and_a_kind_add_up() {
    assertThat(view().getByApi().get("guava-eventbus").getRegistered()).isEqualTo(5);
    assertThat(view().getByKind().get("SIGNAL").getRegistered()).isEqualTo(5);
  }

  @Test
  void what_the_registry_does_not_know_is_told_too() {
    assertThat(view().getAgentErrors()).isEqualTo(3);
    assertThat(view().getUnknownReleases()).isEqualTo(5);
    assertThat(view().getLeaks()).isZero();
    assertThat(view().getSuspects()).isZero();
    assertThat(view().getLeaksByVerdict()).isEmpty();
  }

  @Test
  void the_peak_is_the_most_that_were_live_at_once() {
    assertThat(view().getPeakLive()).isEqualTo(5);
  }
}
