package dev.leash.registry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.event.EventApi;
import dev.leash.event.Kind;
import dev.leash.owner.Context;
import dev.leash.owner.Owner;
import dev.leash.site.CallStack;
import dev.leash.site.Site;
import dev.leash.site.Sites;
import dev.leash.snapshot.Cleanup;
import dev.leash.snapshot.Counts;
import dev.leash.snapshot.EndReason;
import dev.leash.snapshot.Snapshot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Many threads on few sources, listeners, handles and owners: every end counts once. */
class RegistryRaceTest {

  private static final int THREADS = 6;
  private static final int ROUNDS = Integer.getInteger("leash.race.rounds", 30_000);
  private static final EventApi API =
      EventApi.named("api", Kind.SIGNAL).releaser((s, l, h, k) -> {}).build();
  private static final Site SITE = new Sites().at(API, new CallStack(List.of(), null, null));

  private final WeakRegistry registry = new WeakRegistry(() -> 0, 0);
  private final AtomicLong clientsTold = new AtomicLong();
  private final AtomicLong clientsMade = new AtomicLong();
  private final Object[] sources = {new Object(), new Object(), new Object()};
  private final Object[] listeners = {new Object(), new Object()};

  @Test
  void register_track_release_cleanup_and_snapshot_race_and_the_counts_add_up() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<long[]>> tasks = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        long seed = i;
        tasks.add(() -> work(new SplittableRandom(seed)));
      }
      long ended = 0;
      for (Future<long[]> result : pool.invokeAll(tasks)) {
        ended += result.get()[0];
      }
      Snapshot snapshot = registry.snapshot();
      assertThat(snapshot.total().ended()).isEqualTo(ended);
      assertThat(sum(snapshot.byService())).isEqualTo(snapshot.total());
      assertThat(sum(snapshot.byOwner())).isEqualTo(snapshot.total());
      Cleanup rest = registry.cleanUp(r -> true, Duration.ofSeconds(60));
      Snapshot after = registry.snapshot();
      assertThat(after.total().live()).isZero();
      assertThat(after.total().ended()).isEqualTo(ended + rest.released());
      assertThat(sum(after.byService())).isEqualTo(after.total());
      assertThat(registry.tracked()).isEmpty();
      assertThat(clientsTold.get()).isEqualTo(clientsMade.get());
    } finally {
      pool.shutdown();
    }
  }

  /** Says how many registrations this thread was told it ended. */
  private long[] work(SplittableRandom random) {
    long ended = 0;
    for (int i = 0; i < ROUNDS; i++) {
      Object source = sources[random.nextInt(3)];
      Object listener = listeners[random.nextInt(2)];
      switch (random.nextInt(16)) {
        case 0, 1, 2, 3 ->
            registry.register(SITE, source, listener, null, null, context(random, "s"));
        case 4, 5 -> track(random, source, listener);
        case 6, 7, 8, 9, 10, 11 ->
            ended +=
                registry.releaseListener(API, source, listener, null, EndReason.RELEASED) ? 1 : 0;
        case 12 ->
            ended += registry.releaseCopies(API, source, listener, null, EndReason.COMPLETED);
        case 13 -> {
          if (random.nextInt(200) == 0) {
            ended += registry.cleanUp(r -> true, Duration.ofSeconds(60)).released();
          }
        }
        case 14 -> {
          if (random.nextInt(50) == 0) {
            assertThat(registry.snapshot().total().live()).isNotNegative();
          }
        }
        default -> ended += registry.releaseSource(API, source, EndReason.COMPLETED);
      }
    }
    return new long[] {ended};
  }

  private void track(SplittableRandom random, Object source, Object listener) {
    clientsMade.incrementAndGet();
    RegistrationClient client =
        new RegistrationClient() {
          @Override
          public Callable<?> releaser() {
            return () -> null;
          }

          @Override
          public EndReason over() {
            return null;
          }

          @Override
          public void ended(EndReason how) {
            clientsTold.incrementAndGet();
          }
        };
    Context context = context(random, "t");
    registry.track(SITE, source, listener, null, context, new RegistrationDetails(client, null, 0));
  }

  private static final Owner[] OWNERS = {Owner.named("a"), Owner.named("b")};

  private static Context context(SplittableRandom random, String prefix) {
    return new Context(OWNERS[random.nextInt(2)], prefix + random.nextInt(2), Set.of("tag"));
  }

  private static Counts sum(Map<String, Counts> group) {
    return group.values().stream().reduce(Counts.ZERO, Counts::plus);
  }
}
