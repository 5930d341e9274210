package dev.leash.agent.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatusTest {

  private final FakeTarget target = new FakeTarget();

  @Test
  void it_says_since_when_which_leash_tracks_which_process() {
    Status status = new Status(target);

    assertThat(status.getVersion()).isEqualTo("1.2.3");
    assertThat(status.getPid()).isEqualTo(ProcessHandle.current().pid());
    assertThat(status.getTrackingSince()).isEqualTo("1970-01-01T00:00:01Z");
    assertThat(status.isAttached()).isTrue();
  }

  @Test
  void it_says_which_event_apis_are_armed_and_which_of_them_are_used() {
    Status status = new Status(target);

    assertThat(status.getApis()).containsExactly("guava-eventbus", "jdk-pcs");
    assertThat(status.getApisInUse()).containsExactly("guava-eventbus");
  }

  @Test
  void it_says_with_which_options() {
    assertThat(new Status(target).getOptions()).contains("maxPerOwner=15");
  }

  @Test
  void it_tells_what_could_not_be_done_or_known() {
    Status status = new Status(target);

    assertThat(status.getNotes()).containsExactly("a note");
    assertThat(status.getAgentErrors()).isEqualTo(3);
    assertThat(status.getUnknownReleases()).isEqualTo(5);
  }

  @Test
  void the_counts_are_those_of_the_moment_it_was_made() {
    target.register(FakeTarget.OPEN, null, 3);
    target.release();
    Status status = new Status(target);
    target.register(FakeTarget.OPEN, null, 4);

    assertThat(status.getRegistered()).isEqualTo(3);
    assertThat(status.getLive()).isEqualTo(2);
  }

  @Test
  void it_says_what_leash_costs() {
    Status status = new Status(target);

    assertThat(status.getThreadMillis()).isEqualTo(1_500);
    assertThat(status.getProcessMillis()).isEqualTo(60_000);
    assertThat(status.getLastLookMillis()).isEqualTo(7);
    assertThat(status.isSteppedAside()).isFalse();
  }

  @Test
  void it_says_that_leash_stepped_aside() {
    target.steppedAside = true;

    assertThat(new Status(target).isSteppedAside()).isTrue();
  }
}
