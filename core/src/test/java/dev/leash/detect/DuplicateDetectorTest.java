package dev.leash.detect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.detect.Detector.Finding;
import dev.leash.detect.Detector.View;
import dev.leash.event.Kind;
import dev.leash.site.Site;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DuplicateDetectorTest {
  private final SiteStates states = new SiteStates();
  private final Site site = states.anySite();
  private final Object source = new Object();
  private final Object listener = new Object();

  private Optional<Finding> judged() {
    return new DuplicateDetector().judge(states.state(site), new View(0, "alive after GC"));
  }

  @Test
  void the_same_listener_three_times_is_two_too_many() {
    for (int i = 0; i < 3; i++) {
      states.register(site, source, listener);
    }

    Finding finding = judged().orElseThrow();
    assertThat(finding.verdict()).isEqualTo(Verdict.DUPLICATE);
    assertThat(finding.live()).isEqualTo(2);
    assertThat(finding.evidence().get(0)).startsWith("2 registrations repeat");
  }

  @Test
  void the_same_listener_on_two_sources_is_none() {
    states.register(site, source, listener);
    states.register(site, new Object(), listener);

    assertThat(judged()).isEmpty();
  }

  @Test
  void a_copy_that_was_taken_back_is_none() {
    states.register(site, source, listener);
    states.register(site, source, listener);
    states.releaseNewest(source, 1);

    assertThat(judged()).isEmpty();
  }

  @Test
  void a_task_that_is_scheduled_again_is_none() {
    SiteStates tasks = new SiteStates(Kind.HEARTBEAT);
    Site schedules = tasks.anySite();
    tasks.register(schedules, source, listener);
    tasks.register(schedules, source, listener);

    assertThat(new DuplicateDetector().judge(tasks.state(schedules), new View(0, "alive after GC")))
        .isEmpty();
  }

  @Test
  void a_callback_that_a_future_is_given_twice_is_none() {
    SiteStates futures = new SiteStates(Kind.FUTURE);
    Site waits = futures.anySite();
    futures.register(waits, source, listener);
    futures.register(waits, source, listener);

    assertThat(new DuplicateDetector().judge(futures.state(waits), new View(0, "alive after GC")))
        .isEmpty();
  }

  @Test
  void what_was_discovered_may_be_a_set_until_the_heap_shows_that_it_is_none() {
    SiteStates found =
        new SiteStates(
            dev.leash.event.EventApi.named("found", Kind.SIGNAL)
                .fix("Hub.remove(listener)")
                .discovered(true)
                .build());
    Site adds = found.anySite();
    for (int i = 0; i < 5; i++) {
      found.register(adds, source, listener);
    }
    View view = new View(0, "alive after GC");

    assertThat(new DuplicateDetector().judge(found.state(adds), view)).isEmpty();
    assertThat(
            new DuplicateDetector()
                .judge(
                    found
                        .state(adds)
                        .with(
                            new dev.leash.snapshot.Holding(
                                0, 0, 5, 0, 0, 0, java.util.List.of(), 1, 4)),
                    view))
        .hasValueSatisfying(finding -> assertThat(finding.live()).isEqualTo(4));
  }
}
