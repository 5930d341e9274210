package dev.leash.registry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.event.EventApi;
import dev.leash.event.Kind;
import dev.leash.owner.Context;
import dev.leash.owner.Owner;
import dev.leash.site.CallStack;
import dev.leash.site.Frame;
import dev.leash.site.Site;
import dev.leash.site.Sites;
import dev.leash.snapshot.Counts;
import dev.leash.snapshot.EndReason;
import dev.leash.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The stack overflows inside the registry, wherever it can. */
class StackOverflowTest {

  private static final int THREADS = 40;
  private static final int FRAMES = 400;
  private static final long STACK = 256 << 10;

  private final EventApi api =
      EventApi.named("api", Kind.SIGNAL).releaser((s, l, h, k) -> {}).build();
  private final Frame frame = new Frame("com.acme.Chat", "open", "Chat.java", 42);
  private final Site site = new Sites().at(api, new CallStack(List.of(frame), frame, null));
  private final WeakRegistry registry = new WeakRegistry(() -> 0, 20);
  private final List<Object> sources = new ArrayList<>();
  private int tries;

  /** Arrays, for there may be no stack to make a list longer. */
  private final Throwable[] overflow = new Throwable[(THREADS + 1) * FRAMES];

  private final Throwable[] otherError = new Throwable[(THREADS + 1) * FRAMES];
  private int overflows;
  private int otherErrors;

  @Test
  @Timeout(60)
  void an_overflow_costs_what_it_hit_and_breaks_nothing() throws InterruptedException {
    useItsCodeOnce();
    for (int i = 0; i < THREADS; i++) {
      Object source = new Object();
      sources.add(source); // so that what is left there is not collected with it
      Thread thread = new Thread(null, () -> fall(source, new int[1]), "brink", STACK);
      thread.setDaemon(true); // should it hang
      thread.start();
      thread.join();
    }
    assertThat(overflows).isPositive();
    // A map in which the stack overflowed throws at the next who comes by, or keeps them waiting.
    assertThat(Arrays.stream(overflow, 0, overflows).filter(StackOverflowTest::hitAMap)).isEmpty();
    assertThat(Arrays.stream(otherError, 0, otherErrors)).isEmpty();

    everyListenerGoes();

    // no end was counted without its begin
    Snapshot snapshot = registry.snapshot();
    assertThat(snapshot.total().registered()).isGreaterThanOrEqualTo(tries - overflows);
    assertThat(snapshot.total().live()).isBetween(0L, (long) overflows);
    assertNoneBelowZero(snapshot.byOwner());
    assertNoneBelowZero(snapshot.byService());
  }

  /** The JVM links code when it runs first, which takes more stack than the code itself. */
  private void useItsCodeOnce() {
    Object source = new Object();
    sources.add(source);
    for (int number = 1; number <= FRAMES; number++) {
      use(source, number);
    }
    assertThat(overflows).isZero();
  }

  private static void assertNoneBelowZero(Map<String, Counts> group) {
    assertThat(group.values()).allMatch(counts -> counts.live() >= 0);
  }

  private void everyListenerGoes() {
    System.gc();
    registry.sweep();
    System.gc();
    registry.sweep();
  }

  /** Registers on the way back from the deepest frame there is. */
  private void fall(Object source, int[] tried) {
    try {
      fall(source, tried);
    } catch (StackOverflowError e) {
      // the deepest there is
    }
    if (tried[0]++ < FRAMES) {
      use(source, tried[0]);
    }
  }

  private void use(Object source, int number) {
    tries++;
    try {
      Object listener = new Object();
      Object from = number % 3 == 0 ? new Object() : source;
      Context context = new Context(Owner.named("o" + number % 7), "chat", Set.of());
      registry.register(site, from, listener, null, null, context);
      if (number % 2 == 0) {
        registry.releaseListener(api, from, listener, null, EndReason.RELEASED);
      }
    } catch (StackOverflowError e) {
      overflow[overflows++] = e;
    } catch (RuntimeException | LinkageError e) {
      otherError[otherErrors++] = e;
    }
  }

  /** Whether it overflowed while an owner, service or tag was counted, behind the guard. */
  private static boolean hitAMap(Throwable overflow) {
    boolean inMap = false;
    for (StackTraceElement element : overflow.getStackTrace()) {
      String type = element.getClassName();
      if (type.equals(StackGuard.class.getName()) || type.startsWith("java.lang.invoke.")) {
        return false; // before the map was come to, as where a lambda expression was linked
      }
      inMap |= type.startsWith("java.util.concurrent.ConcurrentHashMap");
      if (type.equals(GroupCounts.class.getName()) || type.equals(ChunksByOwner.class.getName())) {
        return inMap;
      }
    }
    return false;
  }
}
