package dev.leash.owner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ComponentRestartsTest {

  private static final Component ENDED_AFTER_10 =
      new Component(1, new Lifetime("com.acme.Panel", "Panel.dispose()", 10, 0));
  private static final Component LIVING = new Component(2, Lifetime.open("com.acme.Panel"));

  private final ComponentRestarts restarts = new ComponentRestarts();

  @Test
  void who_registers_after_its_end_was_started_again() {
    restarts.registered(ENDED_AFTER_10, 11);
    restarts.registered(ENDED_AFTER_10, 3);
    assertThat(restarts.restarted(1)).isTrue();
  }

  @Test
  void whose_registrations_are_all_older_than_its_end_was_not() {
    restarts.registered(ENDED_AFTER_10, 3);
    restarts.registered(ENDED_AFTER_10, 10);
    assertThat(restarts.restarted(1)).isFalse();
  }

  @Test
  void who_lives_was_not() {
    restarts.registered(LIVING, 11);
    assertThat(restarts.restarted(2)).isFalse();
  }

  @Test
  void who_registered_nothing_was_not() {
    assertThat(restarts.restarted(3)).isFalse();
  }
}
