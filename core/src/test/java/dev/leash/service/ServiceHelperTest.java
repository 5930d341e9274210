package dev.leash.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.leash.event.Kind;
import dev.leash.snapshot.Counts;
import dev.leash.snapshot.EndReason;
import dev.leash.track.Tracked;
import io.reactivex.rxjava3.disposables.Disposable;
import io.reactivex.rxjava3.subjects.PublishSubject;
import java.awt.event.ActionEvent;
import java.awt.event.MouseEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javax.swing.DefaultBoundedRangeModel;
import javax.swing.DefaultButtonModel;
import javax.swing.DefaultListModel;
import javax.swing.JLabel;
import javax.swing.event.ChangeListener;
import javax.swing.event.ListDataEvent;
import javax.swing.event.ListDataListener;
import javax.swing.table.DefaultTableModel;
import org.junit.jupiter.api.Test;

class ServiceHelperTest {

  private static final AtomicInteger NUMBER = new AtomicInteger();
  private final ServiceHelper service = new ServiceHelper("s" + NUMBER.incrementAndGet());

  @Test
  void listeners_of_swing_models_are_added_and_all_taken_back() {
    DefaultBoundedRangeModel range = new DefaultBoundedRangeModel();
    DefaultListModel<String> list = new DefaultListModel<>();
    DefaultTableModel table = new DefaultTableModel();
    DefaultButtonModel button = new DefaultButtonModel();
    SwingHelper swing = service.swing();
    ChangeListener moved = e -> {};
    swing.onChange(range, moved);
    swing.onChange(list, new Counting());
    swing.onChange(table, e -> {});
    swing.onAction(button, (ActionEvent e) -> {});
    assertThat(range.getChangeListeners()).containsExactly(moved);
    assertThat(service.cleanUpAll()).isEqualTo(4);
    assertThat(range.getChangeListeners()).isEmpty();
    assertThat(list.getListDataListeners()).isEmpty();
    assertThat(table.getTableModelListeners()).isEmpty();
    assertThat(button.getActionListeners()).isEmpty();
    assertThat(service.statistics()).isEqualTo(new Counts(4, 0, 0, 0, 4));
  }

  private static final class Counting implements ListDataListener {
    @Override
    public void intervalAdded(ListDataEvent e) {}

    @Override
    public void intervalRemoved(ListDataEvent e) {}

    @Override
    public void contentsChanged(ListDataEvent e) {}
  }

  @Test
  void a_click_in_the_rest_after_a_click_is_dropped() {
    JLabel label = new JLabel();
    AtomicInteger clicks = new AtomicInteger();
    service.swing().onClick(label, Duration.ofMinutes(1), e -> clicks.incrementAndGet());
    MouseEvent click = new MouseEvent(label, MouseEvent.MOUSE_CLICKED, 0, 0, 1, 1, 1, false);
    label.dispatchEvent(click);
    label.dispatchEvent(click);
    assertThat(clicks).hasValue(1);
    assertThat(service.cleanUpAll()).isEqualTo(1);
    assertThat(label.getMouseListeners()).isEmpty();
  }

  @Test
  void a_subscription_to_a_publisher_gets_items_until_it_is_released() {
    try (SubmissionPublisher<String> publisher = new SubmissionPublisher<>(Runnable::run, 16)) {
      List<String> got = new ArrayList<>();
      Tracked tracked = service.subscribe(publisher, got::add);
      publisher.submit("one");
      tracked.release();
      publisher.submit("two");
      assertThat(got).containsExactly("one");
      assertThat(publisher.getNumberOfSubscribers()).isZero();
    }
  }

  @Test
  void a_stream_that_ends_completes_its_registration() {
    SubmissionPublisher<String> publisher = new SubmissionPublisher<>(Runnable::run, 16);
    Tracked tracked = service.subscribe(publisher, item -> {});
    publisher.close();
    await().untilAsserted(() -> assertThat(tracked.end()).isEqualTo(EndReason.COMPLETED));
    assertThat(service.statistics()).isEqualTo(new Counts(1, 0, 1, 0, 0));
  }

  @Test
  void a_task_that_ran_is_complete_and_one_that_repeats_stops_when_released() {
    ScheduledThreadPoolExecutor scheduler = new ScheduledThreadPoolExecutor(1);
    scheduler.setRemoveOnCancelPolicy(true);
    try {
      Tracked once = service.on(scheduler).once(Duration.ofMillis(1), () -> {});
      AtomicInteger beats = new AtomicInteger();
      Tracked every = service.on(scheduler).every(Duration.ofMillis(1), beats::incrementAndGet);
      await().untilAsserted(() -> assertThat(once.end()).isEqualTo(EndReason.COMPLETED));
      await().untilAsserted(() -> assertThat(beats.get()).isPositive());
      every.release();
      assertThat(scheduler.getQueue()).isEmpty();
    } finally {
      scheduler.shutdownNow();
    }
  }

  @Test
  void a_disposable_of_rxjava_is_disposed() {
    PublishSubject<String> subject = PublishSubject.create();
    Disposable disposable = subject.subscribe();
    service.track(disposable, service.tracking().kind(Kind.STREAM));
    assertThat(service.cleanUpAll()).isEqualTo(1);
    assertThat(disposable.isDisposed()).isTrue();
    assertThat(subject.hasObservers()).isFalse();
  }

  @Test
  void many_subscribers_share_one_registration_until_the_last_one_goes() throws Exception {
    DefaultBoundedRangeModel model = new DefaultBoundedRangeModel();
    AutoCloseable first = sharedChanges(model).subscribe(e -> {});
    AtomicInteger told = new AtomicInteger();
    AutoCloseable second = sharedChanges(model).subscribe(e -> told.incrementAndGet());
    assertThat(model.getChangeListeners()).hasSize(1);
    assertThat(service.statistics().live()).isEqualTo(1);
    first.close();
    first.close();
    model.setValue(5);
    assertThat(told).hasValue(1);
    second.close();
    assertThat(model.getChangeListeners()).isEmpty();
    assertThat(service.statistics()).isEqualTo(new Counts(1, 1, 0, 0, 0));
    sharedChanges(model).subscribe(e -> {});
    assertThat(model.getChangeListeners()).hasSize(1);
  }

  private SharedRegistration<Integer> sharedChanges(DefaultBoundedRangeModel model) {
    return service.shared(model, "value", (Consumer<Integer> all) -> connect(model, all));
  }

  private static AutoCloseable connect(DefaultBoundedRangeModel model, Consumer<Integer> all) {
    ChangeListener listener = e -> all.accept(model.getValue());
    model.addChangeListener(listener);
    return () -> model.removeChangeListener(listener);
  }

  @Test
  void shutdown_takes_its_steps_in_order_and_then_releases_the_rest() {
    List<String> order = new ArrayList<>();
    AutoCloseable handle = () -> order.add("released");
    service.track(handle);
    service.addToShutdownSequence(2, "second", () -> order.add("second"));
    service.addToShutdownSequence(
        1,
        "first",
        () -> {
          order.add("first");
          throw new IllegalStateException("no");
        });
    assertThat(service.shutdown()).isEqualTo(1);
    assertThat(order).containsExactly("first", "second", "released");
  }

  @Test
  void a_throttled_listener_passes_the_first_event_of_each_rest() {
    AtomicLong clock = new AtomicLong();
    List<Integer> passed = new ArrayList<>();
    Throttled<Integer> throttled = new Throttled<>(Duration.ofNanos(10), passed::add, clock::get);
    for (int i = 0; i < 25; i++) {
      clock.set(i);
      throttled.accept(i);
    }
    assertThat(passed).containsExactly(0, 10, 20);
  }

  @Test
  void a_debounced_listener_passes_the_last_event_before_the_quiet() {
    List<Integer> passed = new ArrayList<>();
    var executor = Executors.newSingleThreadExecutor();
    try {
      Debounced<Integer> debounced = new Debounced<>(Duration.ofSeconds(1), executor, passed::add);
      debounced.accept(1);
      debounced.accept(2);
      debounced.accept(3);
      await().untilAsserted(() -> assertThat(passed).containsExactly(3));
    } finally {
      executor.shutdown();
    }
  }
}
