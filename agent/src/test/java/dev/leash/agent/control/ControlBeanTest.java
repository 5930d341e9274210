package dev.leash.agent.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ControlBeanTest {
  private final FakeTarget target = new FakeTarget();
  private final LeashMXBean bean = new ControlBean(target);

  @Test
  void who_may_only_read_releases_nothing_but_may_see_what_would_be() {
    target.options = "control=read";
    target.register(FakeTarget.OPEN, null, 3);

    assertThatThrownBy(() -> bean.release("all", null, false, false))
        .hasMessageContaining("reading only");
    assertThat(bean.release("all", null, true, false).getMatched()).isEqualTo(3);
    assertThat(bean.getStatus().getLive()).isEqualTo(3);
  }

  @Test
  void
      who_may_only_read_gets_reports_as_they_are_and_asks_for_no_collection_nor_a_look_at_the_heap() {
    target.options = "control=read";

    assertThat(bean.report("txt", false)).isNotEmpty();
    assertThatThrownBy(() -> bean.report("txt", true)).hasMessageContaining("reading only");
    assertThatThrownBy(() -> bean.report("txt", false, true)).hasMessageContaining("reading only");
  }

  @Test
  void who_may_only_read_does_not_take_leash_out() {
    target.options = "control=read";

    assertThatThrownBy(bean::detach).hasMessageContaining("reading only");
    assertThat(target.detached).isFalse();

    target.options = "control=full";
    bean.detach();
    assertThat(target.detached).isTrue();
  }

  @Test
  void who_asks_for_a_report_gets_leash_back_and_who_asks_how_it_is_does_not() {
    target.steppedAside = true;

    assertThat(bean.getStatus().isSteppedAside()).isTrue();
    assertThat(bean.getStatistics().getSteppedAside()).isEqualTo(1);
    assertThat(bean.getLeaks()).isEmpty();
    assertThat(target.steppedAside).isTrue();

    bean.report("txt", false);
    assertThat(target.steppedAside).isFalse();
    assertThat(bean.getStatistics().getSteppedAside()).isZero();
  }
}
