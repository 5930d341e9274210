package dev.leash.registry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.event.EventApi;
import dev.leash.event.Kind;
import dev.leash.owner.Context;
import dev.leash.site.CallStack;
import dev.leash.site.Frame;
import dev.leash.site.Site;
import dev.leash.site.Sites;
import dev.leash.snapshot.EndReason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

/** Every registration is found by its handle, however soon and on whatever thread. */
class HandleIndexTest {

  private static final int MANY = 1000;
  private static final int THREADS = 6;
  private static final int PAIRS = 50_000;

  private final EventApi api = EventApi.named("api", Kind.SIGNAL).build();
  private final Frame frame = new Frame("com.acme.Chat", "open", "Chat.java", 42);
  private final Site site = new Sites().at(api, new CallStack(List.of(frame), frame, null));
  private final WeakRegistry registry = new WeakRegistry(() -> 0, 3);
  private final Object source = new Object();

  private Object register(Object handle) {
    registry.register(site, source, null, handle, null, Context.NONE);
    return handle;
  }

  private boolean release(Object handle) {
    return registry.releaseHandle(api, handle, EndReason.RELEASED);
  }

  private static <T> T onAnotherThread(Callable<T> work) throws Exception {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    try {
      return pool.submit(work).get();
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void those_that_are_released_at_once_never_enter_the_map() {
    HandleIndex handles = new HandleIndex();
    SourceTables sources = new SourceTables(new RegistryTotals(3, () -> 0));
    EntryEnder ender = new EntryEnder(sources, handles, new TrackedEntries());
    for (int i = 0; i < MANY; i++) {
      Entry entry =
          sources.make(api, source).enter(site, null, new Object(), null, Context.NONE, 0);
      handles.add(entry);
      assertThat(handles.mapped()).isZero();
      ender.end(entry, EndReason.RELEASED);
    }
  }

  @Test
  void those_that_live_for_long_are_found_in_any_order() {
    List<Object> all = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      all.add(register(new Object()));
    }
    Collections.shuffle(all, new Random(1));

    assertThat(all).allMatch(this::release);
    assertThat(all).noneMatch(this::release);
  }

  @Test
  void the_latest_one_is_found_on_another_thread() throws Exception {
    Object handle = register(new Object());

    assertThat(onAnotherThread(() -> release(handle))).isTrue();
    assertThat(release(handle)).isFalse();
  }

  @Test
  void a_handle_that_is_used_again_is_found_again() throws Exception {
    Object handle = register(new Object());
    release(handle);
    onAnotherThread(() -> register(handle));

    assertThat(release(handle)).isTrue();
    register(handle);
    register(new Object());
    assertThat(release(handle)).isTrue();
    assertThat(release(handle)).isFalse();
  }

  @Test
  void what_was_never_registered_is_not_found() {
    register(new Object());
    register("text");

    assertThat(release(new Object())).isFalse();
    assertThat(release("other")).isFalse();
    assertThat(release(1)).isFalse();
  }

  @Test
  void many_threads_release_what_others_registered_each_exactly_once() throws Exception {
    LinkedBlockingQueue<Object> handedOn = new LinkedBlockingQueue<>(8);
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<Integer>> releasing = new ArrayList<>();
      for (int t = 0; t < THREADS; t++) {
        boolean registers = t % 2 == 0;
        releasing.add(pool.submit(() -> registers ? handOn(handedOn) : takeOver(handedOn)));
      }
      int released = 0;
      for (Future<Integer> one : releasing) {
        released += one.get();
      }
      assertThat(released).isEqualTo(THREADS / 2 * PAIRS);
      assertThat(registry.snapshot().total().live()).isZero();
    } finally {
      pool.shutdown();
    }
  }

  /** Every third one it releases itself. */
  private int handOn(LinkedBlockingQueue<Object> queue) throws InterruptedException {
    int released = 0;
    for (int i = 0; i < PAIRS * 3 / 2; i++) {
      Object handle = register(new Object());
      if (i % 3 == 0) {
        released += release(handle) ? 1 : 0;
      } else {
        queue.put(handle);
      }
    }
    return released - PAIRS / 2;
  }

  private int takeOver(LinkedBlockingQueue<Object> queue) throws InterruptedException {
    int released = 0;
    for (int i = 0; i < PAIRS; i++) {
      released += release(queue.take()) ? 1 : 0;
    }
    return released;
  }
}
