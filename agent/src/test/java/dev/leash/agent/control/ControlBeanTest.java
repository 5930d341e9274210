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
}
