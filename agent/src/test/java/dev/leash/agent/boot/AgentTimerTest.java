package dev.leash.agent.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.agent.log.Notes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AgentTimerTest {

  private final Notes notes = new Notes();
  private final AgentTimer timer = new AgentTimer(notes, 0);

  @AfterEach
  void stop() {
    timer.stop();
  }

  private static void await(CountDownLatch latch) throws InterruptedException {
    assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void work_is_done_on_a_daemon_of_its_own() throws InterruptedException {
    AtomicReference<Thread> worker = new AtomicReference<>();
    CountDownLatch done = new CountDownLatch(1);
    timer.start();

    timer.in(
        0,
        () -> {
          worker.set(Thread.currentThread());
          done.countDown();
        });

    await(done);
    assertThat(worker.get()).isNotSameAs(Thread.currentThread());
    assertThat(worker.get().isDaemon()).isTrue();
    assertThat(worker.get().getContextClassLoader()).isNull();
  }

  @Test
  void what_was_handed_in_before_the_start_is_done_after_it() throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    timer.in(0, done::countDown);

    timer.start();

    await(done);
  }

  @Test
  void what_is_due_first_is_done_first() throws InterruptedException {
    List<String> order = new CopyOnWriteArrayList<>();
    CountDownLatch done = new CountDownLatch(2);
    timer.in(
        0,
        () -> {
          order.add("later");
          done.countDown();
        });
    timer.in(
        -60_000, // long due, however late this thread comes to hand it in
        () -> {
          order.add("sooner");
          done.countDown();
        });

    timer.start();

    await(done);
    assertThat(order).containsExactly("sooner", "later");
  }

  @Test
  void what_is_to_be_done_again_and_again_is() throws InterruptedException {
    CountDownLatch thrice = new CountDownLatch(3);
    timer.start();

    timer.every(Duration.ofMillis(1), thrice::countDown);

    await(thrice);
  }

  @Test
  void every_zero_is_never() throws InterruptedException {
    CountDownLatch other = new CountDownLatch(1);
    List<String> done = new CopyOnWriteArrayList<>();
    timer.every(Duration.ZERO, () -> done.add("never"));
    timer.in(1, other::countDown);

    timer.start();

    await(other);
    assertThat(done).isEmpty();
  }

  @Test
  void work_that_fails_is_noted_and_does_not_keep_the_rest_from_being_done()
      throws InterruptedException {
    CountDownLatch after = new CountDownLatch(1);
    timer.in(
        0,
        () -> {
          throw new IllegalStateException("no");
        });
    timer.in(1, after::countDown);

    timer.start();

    await(after);
    assertThat(notes.all()).singleElement().asString().contains("IllegalStateException: no");
  }

  @Test
  void what_found_no_memory_is_tried_again() throws InterruptedException {
    CountDownLatch done = new CountDownLatch(2);
    timer.in(
        0,
        () -> {
          done.countDown();
          if (done.getCount() > 0) {
            throw new OutOfMemoryError("none yet");
          }
        });

    timer.start();

    await(done);
  }

  @Test
  void a_timer_may_be_stopped_by_its_own_work() throws InterruptedException {
    CountDownLatch stopped = new CountDownLatch(1);
    timer.start();

    timer.in(
        0,
        () -> {
          timer.stop();
          stopped.countDown();
        });

    await(stopped);
  }

  @Test
  void while_there_is_a_pause_no_look_is_made_but_what_must_not_wait_is_done()
      throws InterruptedException {
    List<String> done = new CopyOnWriteArrayList<>();
    CountDownLatch thrice = new CountDownLatch(3);
    timer.pause(true);
    timer.every(Duration.ofMillis(1), () -> done.add("look"));
    timer.always(Duration.ofMillis(1), thrice::countDown);

    timer.start();

    await(thrice);
    assertThat(done).isEmpty();
  }

  @Test
  void after_a_pause_looks_are_made_again() throws InterruptedException {
    CountDownLatch look = new CountDownLatch(1);
    timer.pause(true);
    timer.every(Duration.ofMillis(1), look::countDown);
    timer.start();

    timer.pause(false);

    await(look);
  }

  @Test
  void it_knows_how_long_the_last_look_took() throws InterruptedException {
    CountDownLatch twice = new CountDownLatch(2);
    assertThat(timer.lastLookNanos()).isZero();
    timer.start();

    timer.every(Duration.ofMillis(1), twice::countDown);

    await(twice); // so that the first is over
    assertThat(timer.lastLookNanos()).isPositive();
  }
}
