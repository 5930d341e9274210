package dev.leash.detect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.event.EventApi;
import dev.leash.event.Kind;
import dev.leash.owner.Context;
import dev.leash.owner.Owner;
import dev.leash.registry.WeakRegistry;
import dev.leash.site.CallStack;
import dev.leash.site.Frame;
import dev.leash.site.Site;
import dev.leash.site.Sites;
import dev.leash.snapshot.Holding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OwnerEndedDetectorTest {

  private static final Frame OPEN = new Frame("com.acme.Chat", "open", "Chat.java", 42);
  private static final EventApi BUS = EventApi.named("bus", Kind.SIGNAL).build();

  private final WeakRegistry registry = new WeakRegistry();
  private final Site site =
      new Sites().intern(BUS, 1, () -> new CallStack(List.of(OPEN), OPEN, null));
  private final Object source = new Object();
  private final List<Object> kept = new ArrayList<>();

  @Test
  void a_declared_owner_is_taken_at_its_word() {
    Owner owner = Owner.named("orders");
    register(source, owner);
    owner.end("closed");

    assertThat(leaks()).singleElement().matches(l -> l.verdict() == Verdict.OWNER_ENDED);
  }

  @Test
  void one_leftover_of_an_inferred_owner_is_a_start_up_registration() {
    end(register(source, session()));

    assertThat(leaks()).isEmpty();
  }

  @Test
  void one_leftover_of_each_inferred_owner_is_a_leak() {
    for (int i = 0; i < 3; i++) {
      end(register(source, session()));
    }

    assertThat(leaks()).singleElement().matches(l -> l.live() == 3);
  }

  @Test
  void what_each_owner_left_on_a_source_of_its_own_is_none() {
    for (int i = 0; i < 3; i++) {
      Object own = new Object();
      kept.add(own);
      end(register(own, session()));
    }

    assertThat(leaks()).isEmpty();
  }

  @Test
  void owners_that_all_end_when_the_program_does_left_nothing() {
    List<Owner> owners = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      owners.add(register(source, session()));
    }
    owners.forEach(this::end);

    assertThat(leaks()).isEmpty();
  }

  @Test
  void three_that_nothing_else_uses_while_others_like_them_are_in_use_have_ended() {
    register(5);

    Leak leak = seen(new Holding(3, 3, 2, 0, 300, 48_000)).get(0);
    assertThat(leak.verdict()).isEqualTo(Verdict.OWNER_ENDED);
    assertThat(leak.confidence()).isEqualTo(Confidence.HIGH);
    assertThat(leak.live()).isEqualTo(3);
    assertThat(leak.evidence())
        .containsExactly(
            "3 of 5 work for objects that nothing else uses any more, while others like them are"
                + " in use, alive after GC",
            "3 would be garbage but for the registration, 2 are in use elsewhere; 300 objects of"
                + " 48000 bytes would go");
  }

  @Test
  void two_that_nothing_else_uses_may_be_on_their_way() {
    register(5);

    assertThat(seen(new Holding(2, 2, 3, 0, 300, 48_000))).isEmpty();
  }

  private void register(int often) {
    for (int i = 0; i < often; i++) {
      register(source, null);
    }
  }

  private List<Leak> seen(Holding holding) {
    ProgramEnd end = ProgramEnd.of(registry.snapshot(), registry.snapshot(), Set.of());
    return new Detectors(name -> false).judge(end.with(Map.of(site, holding)), true).leaks();
  }

  private Owner session() {
    Object object = new Object();
    kept.add(object);
    return Owner.inferred(object, "session", "session");
  }

  private Owner register(Object on, Owner owner) {
    Object listener = new Object();
    kept.add(listener);
    registry.register(site, on, listener, null, null, new Context(owner, null, Set.of()));
    return owner;
  }

  private void end(Owner owner) {
    owner.end("invalidated", registry.lastId());
  }

  private List<Leak> leaks() {
    return new Detectors(name -> false)
        .judge(ProgramEnd.of(registry.snapshot(), registry.snapshot(), Set.of()), true)
        .leaks();
  }
}
