package dev.leash.detect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DetectorsTest {

  private final SiteStates states = new SiteStates();
  private final Detectors detectors = new Detectors(name -> false);

  private String seen(Judgement judgement) {
    assertThat(judgement.leaks()).hasSize(1);
    return judgement.leaks().get(0).evidence().get(0);
  }

  @Test
  void whether_a_collection_was_asked_for_and_seen_is_told() {
    states.register(states.anySite(), new Object(), 200);

    assertThat(seen(detectors.judge(states.registry.snapshot())))
        .endsWith("200 alive (no GC was asked for)");
    assertThat(seen(detectors.judge(states.registry.snapshot(), false)))
        .endsWith("200 alive (no GC was seen to finish)");
    assertThat(seen(detectors.judge(states.registry.snapshot(), true)))
        .endsWith("200 alive after GC");
  }
}
