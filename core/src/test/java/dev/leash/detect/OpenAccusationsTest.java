package dev.leash.detect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.site.Site;
import dev.leash.snapshot.EndReason;
import dev.leash.snapshot.Snapshot.SiteState;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenAccusationsTest {
  private final SiteStates states = new SiteStates();
  private final Site site = states.anySite();
  private final Object source = new Object();
  private final OpenAccusations accusations = new OpenAccusations();

  private List<String> accused() {
    SiteState state = states.state(site);
    Leak leak =
        new Leak(
            "id",
            Verdict.ACCUMULATING,
            Confidence.HIGH,
            state,
            state.counts().live(),
            List.of("seen"));
    return accusations.file(List.of(leak), states.registry.snapshot());
  }

  private List<String> acquitted() {
    return accusations.file(List.of(), states.registry.snapshot());
  }

  @Test
  void what_is_accused_again_is_not_withdrawn() {
    states.register(site, source, 3);

    assertThat(accused()).isEmpty();
    assertThat(accused()).isEmpty();
  }

  @Test
  void what_is_no_longer_accused_is_withdrawn_once() {
    states.register(site, source, 3);
    accused();

    assertThat(acquitted()).hasSize(1);
    assertThat(acquitted()).isEmpty();
  }

  @Test
  void a_withdrawal_says_what_became_of_each_registration() {
    Object cleaned = new Object();
    Object completed = new Object();
    Object collected = new Object();
    states.register(site, source, cleaned);
    states.register(site, source, completed);
    states.register(site, source, collected);
    states.register(site, source, 3);
    accused();
    states.register(site, source, 2);
    states.releaseNewest(source, 2);
    states.end(source, cleaned, EndReason.CLEANED);
    states.end(source, completed, EndReason.COMPLETED);
    states.end(source, collected, EndReason.COLLECTED);

    assertThat(acquitted())
        .singleElement()
        .asString()
        .startsWith("withdrawn: ACCUMULATING id at com.acme.Chat.open(F.java:42); ")
        .endsWith(
            "2 more registered, 2 taken back, 1 released by Leash, 1 completed, "
                + "1 collected with their source, 3 live");
  }

  @Test
  void what_was_withdrawn_and_is_accused_again_can_be_withdrawn_again() {
    states.register(site, source, 3);
    accused();
    acquitted();
    accused();

    assertThat(acquitted()).singleElement().asString().endsWith("; 0 taken back, 3 live");
  }
}
