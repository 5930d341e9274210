package dev.leash.detect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.gc.GarbageCollection;
import dev.leash.owner.Context;
import dev.leash.owner.Owner;
import dev.leash.site.Site;
import dev.leash.snapshot.Counts;
import dev.leash.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProgramEndTest {

  private final SiteStates states = new SiteStates();
  private final List<Object> kept = new ArrayList<>();

  /** Of three sessions that nothing else keeps. */
  private void registerForSessions(Site site, Object source) {
    for (int i = 0; i < 3; i++) {
      Object listener = new Object();
      kept.add(listener);
      Owner session = Owner.inferred(new Object(), "session", "HTTP session");
      Context context = new Context(session, null, Set.of());
      states.registry.register(site, source, listener, null, null, context);
    }
  }

  @Test
  void owners_that_only_the_last_collection_took_have_not_ended_while_life_went_on() {
    Object source = new Object();
    Site site = states.anySite();
    registerForSessions(site, source);
    Snapshot before = states.registry.snapshot();
    assertThat(GarbageCollection.ask(2)).isTrue();

    Snapshot after = states.registry.snapshot();

    assertThat(judged(before, after)).isEmpty();
    assertThat(judged(after, after)).hasSize(1);
    assertThat(source).isNotNull();
  }

  @Test
  void what_the_last_collection_took_was_not_left_behind_by_those_who_ended_before() {
    Object source = new Object();
    Site site = states.anySite();
    List<Object> subjects = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      Object subject = new Object();
      subjects.add(subject);
      Owner session = Owner.inferred(subject, "session", "HTTP session");
      Context context = new Context(session, null, Set.of());
      states.registry.register(site, source, new Object(), null, null, context);
      session.end("invalidated", states.registry.lastId());
    }
    registerForSessions(site, source);
    Snapshot before = states.registry.snapshot();
    assertThat(judged(before, before)).hasSize(1);
    assertThat(GarbageCollection.ask(2)).isTrue();
    states.registry.sweep();

    assertThat(judged(before, states.registry.snapshot())).isEmpty();
    assertThat(List.of(source, subjects)).isNotEmpty();
  }

  @Test
  void what_was_lost_with_the_program_is_accused_of_its_number_with_less_confidence() {
    Site lost = states.anySite();
    Object[] source = {new Object()};
    register(lost, source[0], 200);
    Snapshot before = states.registry.snapshot();
    source[0] = null;
    assertThat(GarbageCollection.ask(2)).isTrue();
    states.registry.sweep();

    assertThat(judged(before, before).get(0).confidence()).isEqualTo(Confidence.HIGH);
    assertThat(judged(before, states.registry.snapshot()).get(0).confidence())
        .isEqualTo(Confidence.MEDIUM);
  }

  private static List<Leak> judged(Snapshot before, Snapshot after) {
    return new Detectors(name -> false).judge(ProgramEnd.of(before, after, Set.of()), true).leaks();
  }

  private void register(Site site, Object source, int times) {
    for (int i = 0; i < times; i++) {
      Object listener = new Object();
      kept.add(listener);
      states.registry.register(site, source, listener, null, null, Context.NONE);
    }
  }

  @Test
  void what_was_lost_with_the_program_counts_as_live_in_the_total_as_well() {
    Site lost = states.site(SiteStates.frame("com.acme.Chat", "open", 42));
    Object[] source = {new Object()};
    register(lost, source[0], 60);
    Object stays = new Object();
    register(states.site(SiteStates.frame("com.acme.Main", "main", 7)), stays, 6);
    Snapshot before = states.registry.snapshot();
    source[0] = null;
    assertThat(GarbageCollection.ask(2)).isTrue();
    states.registry.sweep();

    Snapshot after = states.registry.snapshot();
    ProgramEnd end = ProgramEnd.of(before, after, Set.of());

    assertThat(after.total()).isEqualTo(new Counts(66, 0, 0, 60, 0));
    assertThat(end.endedWithProgram()).containsExactly(lost);
    assertThat(end.snapshot().total()).isEqualTo(new Counts(66, 0, 0, 0, 0));
    assertThat(stays).isNotNull();
  }
}
