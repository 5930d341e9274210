package dev.leash.agent.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

class ManualReleaseTest {

  /** A target at work: whenever somebody looks at its registry, one more was registered. */
  private static ControlTarget busy(FakeTarget target) {
    return (ControlTarget)
        Proxy.newProxyInstance(
            ControlTarget.class.getClassLoader(),
            new Class<?>[] {ControlTarget.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("registry")) {
                target.register(FakeTarget.OPEN, FakeTarget.MAIN, 1);
              }
              return method.invoke(target, arguments);
            });
  }

  @Test
  void while_the_application_registers_the_outcomes_add_up_to_what_was_meant() {
    FakeTarget target = new FakeTarget();
    target.register(FakeTarget.OPEN, FakeTarget.MAIN, 10);

    ReleaseView done = new ManualRelease(busy(target)).release("all", null, false, true);

    assertThat(done.getMatched()).isGreaterThanOrEqualTo(10);
    assertThat(done.getReleased() + done.getFailed() + done.getLate() + done.getSkipped())
        .isEqualTo(done.getMatched());
    assertThat(done.getRemaining()).isEqualTo(done.getMatched()); // none of them can be released
  }

  @Test
  void a_dry_run_counts_and_releases_nothing() {
    FakeTarget target = new FakeTarget();
    target.register(FakeTarget.OPEN, FakeTarget.MAIN, 10);

    ReleaseView done = new ManualRelease(target).release("tag", "ui", true, true);

    assertThat(done.getMatched()).isEqualTo(10);
    assertThat(done.getSkipped()).isZero();
    assertThat(done.getRemaining()).isEqualTo(-1);
  }
}
