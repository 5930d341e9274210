package dev.leash.agent.prove;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.agent.log.Notes;
import dev.leash.agent.options.Options.Prove;
import dev.leash.event.EventApi;
import dev.leash.event.Kind;
import dev.leash.heap.proof.ListenerHolders.Way;
import dev.leash.owner.Context;
import dev.leash.registry.WeakRegistry;
import dev.leash.site.CallStack;
import dev.leash.site.Frame;
import dev.leash.site.Site;
import dev.leash.site.Sites;
import dev.leash.snapshot.Holding;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Looks at the heap of this very JVM. */
class HeapLookTest {

  private static final List<Runnable> BUS = new ArrayList<>();
  private static final List<Object> POOL = new ArrayList<>();

  /** What listeners work for. */
  static final class Panel {
    final byte[] pixels = new byte[10_000];

    void draw() {
      pixels[0]++;
    }
  }

  private final WeakRegistry registry = new WeakRegistry(() -> 0L);
  private final Sites sites = new Sites();
  private final EventApi api = EventApi.named("bus", Kind.SIGNAL).fix("remove").build();
  private final Notes notes = new Notes();

  @AfterEach
  void forget() {
    BUS.clear();
    POOL.clear();
  }

  private Site site(int line) {
    Frame frame = new Frame("com.acme.Chat", "open", "Chat.java", line);
    return sites.at(api, new CallStack(List.of(frame), frame, null));
  }

  private void register(Site site, int times, boolean pooled) {
    for (int i = 0; i < times; i++) {
      Panel panel = new Panel();
      Runnable listener = panel::draw;
      BUS.add(listener);
      registry.register(site, BUS, listener, null, null, Context.NONE);
      if (pooled) {
        POOL.add(panel);
      }
    }
  }

  @Test
  void each_site_is_told_what_it_holds() {
    Site dropped = site(1);
    Site pooled = site(2);
    register(dropped, 5, false);
    register(pooled, 3, true);

    Map<Site, Holding> seen =
        HeapLook.asked(Prove.AUTO, registry, notes).at(Set.of(dropped, pooled));

    assertThat(notes.all()).isEmpty();
    assertThat(seen.get(dropped).heldOnly()).isEqualTo(5);
    assertThat(seen.get(dropped).bytes()).isBetween(50_000L, 52_000L);
    assertThat(seen.get(dropped).path()).first().isEqualTo("static " + name() + ".BUS");
    assertThat(seen.get(pooled).inUse()).isEqualTo(3);
  }

  @Test
  void another_process_that_offers_it_reads_the_dump() throws Exception {
    Site dropped = site(1);
    register(dropped, 5, false);
    HeapLook look = HeapLook.asked(Prove.AUTO, registry, notes);
    OutsideReader reader = new OutsideReader();
    reader.await(0);
    AtomicReference<byte[]> asked = new AtomicReference<>(new byte[0]);
    Thread other =
        new Thread(
            () -> {
              try {
                while (asked.get().length == 0) {
                  asked.set(reader.await(1_000));
                }
                reader.answer(OutsideReader.Asked.of(asked.get()).read());
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    other.start();

    Map<Site, Holding> seen = look.readBy(reader).at(Set.of(dropped));
    other.join();

    assertThat(notes.all()).isEmpty();
    assertThat(asked.get()).isNotEmpty();
    assertThat(seen).isEqualTo(look.at(Set.of(dropped)));
    assertThat(seen.get(dropped).heldOnly()).isEqualTo(5);
  }

  @Test
  void what_nobody_else_can_read_is_read_here() throws Exception {
    Site dropped = site(1);
    register(dropped, 5, false);
    OutsideReader silent = new OutsideReader(Duration.ofMillis(1));
    silent.await(0);

    Map<Site, Holding> seen =
        HeapLook.asked(Prove.AUTO, registry, notes).readBy(silent).at(Set.of(dropped));

    assertThat(seen.get(dropped).heldOnly()).isEqualTo(5);
  }

  @Test
  void what_holds_an_object_is_named() {
    POOL.add(new Panel());

    List<Way> ways =
        HeapLook.asked(Prove.AUTO, registry, notes)
            .waysTo(List.of(new WeakReference<>(POOL.get(0))));

    assertThat(ways).singleElement().extracting(Way::listeners).isEqualTo(1L);
    assertThat(ways.get(0).path()).first().isEqualTo("static " + name() + ".POOL");
  }

  @Test
  void nobody_looks_where_that_is_switched_off_and_somebody_who_asked_is_told() {
    Site site = site(1);
    register(site, 1, false);

    assertThat(HeapLook.asked(Prove.OFF, registry, notes).at(Set.of(site))).isEmpty();
    assertThat(HeapLook.atEnd(Prove.OFF, registry, notes).isOff()).isTrue();
    assertThat(notes.all()).containsExactly("the heap was not looked at: the option prove is off");
  }

  private static String name() {
    return HeapLookTest.class.getName();
  }
}
