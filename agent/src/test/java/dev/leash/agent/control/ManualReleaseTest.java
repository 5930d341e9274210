package dev.leash.agent.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leash.site.Frame;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    assertThat(done.getReleased()).isZero();
    assertThat(done.getRemaining()).isEqualTo(-1);
    assertThat(target.registry().snapshot().total().live()).isEqualTo(10);
  }

  @Test
  void a_dry_run_tells_apart_what_nobody_knows_how_to_release() {
    FakeTarget target = new FakeTarget();
    target.register(FakeTarget.OPEN, FakeTarget.MAIN, 10);
    target.registerReleasable(FakeTarget.OPEN, 4);

    ReleaseView done = new ManualRelease(target).release("leaks", null, true, false);

    assertThat(done.getMatched()).isEqualTo(14);
    assertThat(done.getSkipped()).isEqualTo(10);
    assertThat(done.getSites())
        .containsExactly(
            "4 of jdk-timer at com.acme.Chat.open(Chat.java:42)",
            "10 of guava-eventbus at com.acme.Chat.open(Chat.java:42), which Leash can't release");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "com.acme.Chat",
        "com.acme.Chat.open",
        "com.acme.Chat.open:42",
        "com.acme.Chat.open(Chat.java:42)",
        "Chat",
        "Chat.open",
        "Chat.open:42",
        "Chat.open(Chat.java:42)"
      })
  void a_site_goes_by_each_name_that_reports_and_tables_print(String name) {
    FakeTarget target = new FakeTarget();
    target.register(FakeTarget.OPEN, FakeTarget.MAIN, 3);

    assertThat(new ManualRelease(target).release("site", name, true, false).getMatched())
        .isEqualTo(3);
  }

  @Test
  void a_name_that_nothing_has_is_refused_with_the_one_that_is_like_it() {
    FakeTarget target = new FakeTarget();
    target.register(FakeTarget.OPEN, FakeTarget.MAIN, 3);
    ManualRelease release = new ManualRelease(target);

    assertThatThrownBy(() -> release.release("site", "Chat.opne", true, false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no code that registered is named Chat.opne; did you mean Chat.open?");
    assertThatThrownBy(() -> release.release("owner", "an", true, false))
        .hasMessage("no owner has the name an; did you mean ann?");
    assertThatThrownBy(() -> release.release("service", "chatt", true, false))
        .hasMessage("no service has the name chatt; did you mean chat?");
    assertThatThrownBy(() -> release.release("tag", "beto", true, false))
        .hasMessage("no registration has the tag beto; did you mean beta?");
  }

  @Test
  void a_name_without_package_that_two_classes_have_is_refused() {
    FakeTarget target = new FakeTarget();
    target.register(FakeTarget.OPEN, FakeTarget.MAIN, 1);
    target.register(new Frame("com.other.Chat", "open", "Chat.java", 7), FakeTarget.MAIN, 1);

    assertThatThrownBy(() -> new ManualRelease(target).release("site", "Chat.open", true, false))
        .hasMessage("Chat.open is in com.acme.Chat and in com.other.Chat; say which");
  }

  @Test
  void only_what_leaks_is_released_if_that_is_asked_for() {
    FakeTarget target = new FakeTarget();
    target.register(FakeTarget.OPEN, FakeTarget.MAIN, 3);
    target.register(FakeTarget.MAIN, null, 4);

    ReleaseView done = new ManualRelease(target).release("leaks", null, true, false);

    assertThat(done.getMatched()).isEqualTo(3);
    assertThat(done.getSites())
        .containsExactly(
            "3 of guava-eventbus at com.acme.Chat.open(Chat.java:42), which Leash can't release");
  }

  @Test
  void what_was_not_verified_is_not_told() {
    FakeTarget target = new FakeTarget();
    target.register(FakeTarget.OPEN, FakeTarget.MAIN, 3);

    ReleaseView done = new ManualRelease(target).release("all", null, false, false);

    assertThat(done.getForetoldBytes()).isEqualTo(-1);
    assertThat(done.getFreedBytes()).isEqualTo(-1);
    assertThat(done.getFreedListeners()).isEqualTo(-1);
    assertThat(done.getHeldBy()).isEmpty();
  }
}
