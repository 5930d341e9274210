package dev.leash.detect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.detect.Detector.View;
import dev.leash.site.Site;
import dev.leash.snapshot.Holding;
import org.junit.jupiter.api.Test;

class SuspicionRuleTest {
  private final SiteStates states = new SiteStates();
  private final Site site = states.anySite();
  private final Object source = new Object();

  private Judgement judgement() {
    return new Detectors(name -> false).judge(states.registry.snapshot(), true);
  }

  @Test
  void what_falls_just_short_of_an_accumulation_is_suspected_with_what_is_missing() {
    states.register(site, source, (int) SiteGrowth.LEAST - 1);

    Judgement judgement = judgement();
    assertThat(judgement.leaks()).isEmpty();
    Suspect suspect = judgement.suspects().get(0);
    assertThat(judgement.suspects()).hasSize(1);
    assertThat(suspect.live()).isEqualTo(31);
    assertThat(suspect.evidence()).containsExactly("31 registered, 0 released, 31 alive after GC");
    assertThat(suspect.missing()).startsWith("32 on one source");
    assertThat(suspect.fix()).contains("Source.remove(listener)");
  }

  @Test
  void where_there_are_enough_it_is_not_said_that_more_are_missing() {
    states.register(site, source, 40);
    View now = new View(states.clock.get(), "alive after GC");

    Suspect unknown = SuspicionRule.of("id", states.state(site), now);
    assertThat(unknown.missing()).isEqualTo("growth over time, or an owner that ended before them");

    Holding used = new Holding(0, 0, 40, 0, 0, 0);
    Suspect inUse = SuspicionRule.of("id", states.state(site).with(used), now);
    assertThat(inUse.missing()).isEqualTo("growth over time: most of them are in use elsewhere");
  }

  @Test
  void a_handful_is_a_start_up_and_not_suspected() {
    states.register(site, source, (int) SuspicionRule.LEAST - 1);

    assertThat(judgement().suspects()).isEmpty();
  }

  @Test
  void a_site_is_accused_or_suspected_and_never_both() {
    states.register(site, source, 100);

    Judgement judgement = judgement();
    assertThat(judgement.leaks()).hasSize(1);
    assertThat(judgement.suspects()).isEmpty();
  }

  @Test
  void who_takes_back_most_is_busy_and_not_suspected() {
    states.register(site, source, 30);
    states.releaseNewest(source, 10);

    assertThat(judgement().suspects()).isEmpty();
  }

  @Test
  void a_burst_at_the_start_of_a_long_run_is_not_suspected() {
    states.register(site, source, 20);
    states.clock.set(SiteGrowth.SETTLED + 1);
    View late = new View(states.clock.get(), "alive after GC");

    assertThat(SuspicionRule.of("id", states.state(site), late)).isNull();
  }
}
