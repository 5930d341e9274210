package dev.leash.detect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.detect.Detector.Finding;
import dev.leash.detect.Detector.View;
import dev.leash.event.EventApi;
import dev.leash.event.Kind;
import dev.leash.owner.Context;
import dev.leash.site.Site;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HandleLostDetectorTest {

  private final Object source = new Object();
  private SiteStates states = states(Kind.SIGNAL);
  private Site site = states.anySite();
  private final Object kept = new Object();

  private static SiteStates states(Kind kind) {
    return new SiteStates(EventApi.named("test-api", kind).handleOnly(true).build());
  }

  private void registerAndKeep() {
    states.registry.register(site, source, this, kept, null, Context.NONE);
  }

  private Optional<Finding> judged() {
    return new HandleLostDetector()
        .judge(states.state(site), new View(states.clock.get(), "alive after GC"));
  }

  @Test
  void three_lost_handles_are_a_leak_where_others_of_the_line_are_kept() {
    states.registerAndForget(site, source, 3);
    registerAndKeep();

    Finding finding = judged().orElseThrow();
    assertThat(finding.verdict()).isEqualTo(Verdict.HANDLE_LOST);
    assertThat(finding.live()).isEqualTo(3);
    assertThat(finding.confidence()).isEqualTo(Confidence.MEDIUM);
  }

  @Test
  void a_few_whose_handles_nobody_wanted_are_there_for_good() {
    states.registerAndForget(site, source, 10);

    assertThat(judged()).isEmpty();
  }

  @Test
  void many_whose_handles_nobody_wanted_are_a_leak() {
    states.registerAndForget(site, source, (int) SiteGrowth.LEAST);

    assertThat(judged().orElseThrow().confidence()).isEqualTo(Confidence.HIGH);
  }

  @Test
  void tasks_that_run_once_need_no_handle() {
    states = states(Kind.TIMER);
    site = states.anySite();
    states.registerAndForget(site, source, 3);
    registerAndKeep();

    assertThat(judged()).isEmpty();
  }
}
