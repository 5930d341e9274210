package dev.leash.heap.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import dev.leash.heap.list.KeptIn;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dumps of this very JVM. */
class ListenerProofTest {

  /** Where the listeners are laid ready. */
  static final class Ready {
    static Object[] listeners;
    static Object[] sources;

    private Ready() {}
  }

  /** A source with one list. */
  static final class Bus {
    final List<Runnable> runs = new ArrayList<>();
    final List<Object> known = new ArrayList<>();
  }

  /** What listeners work for. */
  static class Panel {
    final byte[] pixels = new byte[10_000];
    Runnable kept;

    void draw() {
      pixels[0]++;
    }

    Runnable asListener() {
      return this::draw;
    }

    Runnable asKeptListener() {
      kept = this::draw;
      return kept;
    }
  }

  /** A listener that works for itself. */
  static final class Gauge extends Panel implements Runnable {
    @Override
    public void run() {
      draw();
    }
  }

  private boolean ofLibrary;
  private boolean isAlone = true;
  private int dumps;
  private List<KeptIn> keptIn = List.of();

  private static final Bus BUS = new Bus();
  private static final List<Object> POOL = new ArrayList<>();

  @TempDir Path folder;

  /** One more source with one listener, which nothing of this test holds once it is laid ready. */
  private Bus inner;

  @AfterEach
  void forget() {
    BUS.runs.clear();
    BUS.known.clear();
    POOL.clear();
    Ready.listeners = null;
    Ready.sources = null;
  }

  private GroupHolding holding() throws Exception {
    Ready.listeners = BUS.runs.toArray();
    Ready.sources = new Object[Ready.listeners.length];
    java.util.Arrays.fill(Ready.sources, BUS);
    if (inner != null) {
      Ready.listeners = java.util.Arrays.copyOf(Ready.listeners, Ready.listeners.length + 1);
      Ready.sources = java.util.Arrays.copyOf(Ready.sources, Ready.sources.length + 1);
      Ready.listeners[Ready.listeners.length - 1] = inner.runs.get(0);
      Ready.sources[Ready.sources.length - 1] = inner;
      inner = null;
    }
    return dumped();
  }

  private GroupHolding dumped() throws Exception {
    Path dump = folder.resolve("d" + dumps++ + ".hprof");
    ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
        .dumpHeap(dump.toString(), true);
    return ListenerProof.of(
            dump,
            Ready.class.getName(),
            new int[Ready.listeners.length],
            1,
            keptIn,
            place -> ofLibrary,
            place -> isAlone && Ready.sources[place] == null)
        .get(0);
  }

  @Test
  void what_only_the_list_holds_is_told_with_its_bytes() throws Exception {
    for (int i = 0; i < 5; i++) {
      BUS.runs.add(new Panel().asListener());
    }

    GroupHolding holding = holding();
    assertThat(holding.heldOnly()).isEqualTo(5);
    assertThat(holding.inUse()).isZero();
    assertThat(holding.bytes()).isBetween(50_000L, 52_000L);
    assertThat(holding.path())
        .startsWith("static " + ListenerProofTest.class.getName() + ".BUS")
        .noneMatch(hop -> hop.contains("Ready"));
  }

  @Test
  void what_a_pool_holds_as_well_is_in_use() throws Exception {
    for (int i = 0; i < 5; i++) {
      Panel panel = new Panel();
      POOL.add(panel);
      BUS.runs.add(panel.asListener());
    }

    GroupHolding holding = holding();
    assertThat(holding.inUse()).isEqualTo(5);
    assertThat(holding.bytes()).isZero();
    assertThat(holding.path()).isEmpty();
  }

  @Test
  void a_listener_that_its_own_object_keeps_is_not_held_by_that() throws Exception {
    BUS.runs.add(new Panel().asKeptListener());

    assertThat(holding().heldOnly()).isEqualTo(1);
  }

  @Test
  void an_object_that_listens_itself_is_in_use_where_something_else_holds_it() throws Exception {
    Gauge pooled = new Gauge();
    POOL.add(pooled);
    BUS.runs.add(pooled);
    BUS.runs.add(new Gauge());

    GroupHolding holding = holding();
    assertThat(holding.inUse()).isEqualTo(1);
    assertThat(holding.heldOnly()).isEqualTo(1);
  }

  @Test
  void what_a_source_knows_twice_may_be_in_use_by_it() throws Exception {
    Gauge gauge = new Gauge();
    BUS.runs.add(gauge);
    BUS.known.add(gauge);
    gauge = null;

    assertThat(holding().unknown()).isEqualTo(1);
  }

  @Test
  void what_a_library_knows_twice_it_keeps_for_nobody_else() throws Exception {
    ofLibrary = true;
    Gauge gauge = new Gauge();
    BUS.runs.add(gauge);
    BUS.known.add(gauge);
    gauge = null;

    assertThat(holding().heldOnly()).isEqualTo(1);
  }

  /** Leads to a second list of the source for whoever asks. */
  private static List<Object> view;

  @Test
  void a_second_list_inside_of_a_library_says_nothing_though_others_lead_to_it() throws Exception {
    ofLibrary = true;
    view = BUS.known;
    Runnable listener = new Panel().asListener();
    BUS.runs.add(listener);
    BUS.known.add(listener);
    listener = null;
    try {
      GroupHolding holding = holding();
      assertThat(holding.inUse()).isZero();
      assertThat(holding.unknown()).isEqualTo(1);
    } finally {
      view = null;
    }
  }

  @Test
  void what_a_pool_of_the_application_holds_is_in_use_though_a_library_lists_it_twice()
      throws Exception {
    ofLibrary = true;
    view = BUS.known;
    Runnable listener = new Panel().asListener();
    BUS.runs.add(listener);
    BUS.known.add(listener);
    POOL.add(listener);
    listener = null;
    try {
      assertThat(holding().inUse()).isEqualTo(1);
    } finally {
      view = null;
    }
  }

  @Test
  void who_listens_itself_is_not_in_use_because_of_that() throws Exception {
    Gauge pooled = new Gauge();
    POOL.add(pooled);
    BUS.runs.add(pooled);
    BUS.runs.add(pooled.asListener());
    Gauge forgotten = new Gauge();
    BUS.runs.add(forgotten);
    BUS.runs.add(forgotten.asListener());
    pooled = null;
    forgotten = null;

    GroupHolding holding = holding();
    assertThat(holding.inUse()).isEqualTo(2);
    assertThat(holding.heldOnly()).isEqualTo(2);
    assertThat(holding.dropped()).isEqualTo(2);
  }

  @Test
  void what_a_variable_of_a_method_that_runs_holds_is_in_use() throws Exception {
    Gauge used = new Gauge();
    BUS.runs.add(used);

    GroupHolding holding = holding();
    assertThat(holding.inUse()).isEqualTo(1);
    used.draw();
  }

  /** Knows a thread that does not know it. */
  private record Observer(Thread observed) {}

  /** A task of a timer. */
  private static final class Sweep extends java.util.TimerTask {
    private final Panel panel = new Panel();

    @Override
    public void run() {
      panel.draw();
    }
  }

  @Test
  void the_thread_of_a_timer_does_not_use_its_tasks() throws Exception {
    java.util.Timer timer = new java.util.Timer(true);
    Sweep task = new Sweep();
    timer.schedule(task, 3_600_000);
    Ready.listeners = new Object[] {task};
    Ready.sources = new Object[] {timer};
    task = null;
    try {
      assertThat(dumped().heldOnly()).isEqualTo(1);
    } finally {
      timer.cancel();
    }
  }

  /** A library's connection, whose listeners are in its end point, to which a socket leads, too. */
  private record Connection(Bus endPoint) {}

  private static final Connection CONNECTION = new Connection(new Bus());
  private static final Bus SOCKET = CONNECTION.endPoint();

  @Test
  void the_list_of_a_library_s_source_that_others_lead_to_as_well_is_its_list() throws Exception {
    ofLibrary = true;
    Ready.listeners = new Object[4];
    Ready.sources = new Object[4];
    for (int i = 0; i < 4; i++) {
      Ready.listeners[i] = new Panel().asListener();
      Ready.sources[i] = CONNECTION;
      SOCKET.runs.add((Runnable) Ready.listeners[i]);
    }
    try {
      assertThat(dumped().heldOnly()).isEqualTo(4);
    } finally {
      SOCKET.runs.clear();
    }
  }

  @Test
  void the_threads_of_a_scheduler_do_not_use_its_tasks() throws Exception {
    var scheduler = Executors.newScheduledThreadPool(1);
    Object[] tasks = new Object[4];
    for (int i = 0; i < 4; i++) {
      tasks[i] = new Panel().asListener();
      scheduler.schedule((Runnable) tasks[i], 1, java.util.concurrent.TimeUnit.HOURS);
    }
    Ready.listeners = tasks;
    Ready.sources = new Object[] {scheduler, scheduler, scheduler, scheduler};
    tasks = null;
    try {
      assertThat(dumped().inUse()).isZero();
    } finally {
      scheduler.shutdownNow();
    }
  }

  /** Lives by a task of its scheduler, as a pool of connections does. */
  private static final class Client {
    final java.util.concurrent.ScheduledExecutorService timer;
    private int beats;

    Client(java.util.concurrent.ScheduledExecutorService timer) {
      this.timer = timer;
      timer.scheduleAtFixedRate(() -> beats++, 0, 1, java.util.concurrent.TimeUnit.HOURS);
    }
  }

  @Test
  void a_client_that_only_the_task_of_its_own_scheduler_holds_is_held_by_nobody_else()
      throws Exception {
    Ready.listeners =
        new Object[] {
          new Client(Executors.newSingleThreadScheduledExecutor()),
          new Client(Executors.newSingleThreadScheduledExecutor())
        };
    Ready.sources = new Object[2];
    POOL.add(Ready.listeners[0]);
    try {
      GroupHolding holding = dumped();

      assertThat(holding.inUse()).isEqualTo(1);
      assertThat(holding.heldOnly()).isEqualTo(1);
    } finally {
      for (Object client : Ready.listeners) {
        ((Client) client).timer.shutdownNow();
      }
    }
  }

  /** Remembers in a thread local of its own what it lent to a thread, as a pool does. */
  private static final class Pool {
    final java.util.concurrent.ScheduledExecutorService timer =
        Executors.newSingleThreadScheduledExecutor();
    private final ThreadLocal<Object> lent = new ThreadLocal<>();
    private int beats;

    Pool() {
      timer.scheduleAtFixedRate(() -> beats++, 0, 1, java.util.concurrent.TimeUnit.HOURS);
      lent.set(this);
    }
  }

  @Test
  void the_value_of_a_thread_local_that_only_leads_to_itself_is_no_use() throws Exception {
    Ready.listeners = new Object[] {new Pool(), new Pool()};
    Ready.sources = new Object[2];
    POOL.add(((Pool) Ready.listeners[0]).lent);
    try {
      GroupHolding holding = dumped();

      assertThat(holding.inUse()).isEqualTo(1);
      assertThat(holding.heldOnly()).isEqualTo(1);
    } finally {
      for (Object pool : Ready.listeners) {
        ((Pool) pool).timer.shutdownNow();
        ((Pool) pool).lent.remove();
      }
    }
  }

  @Test
  void clients_of_a_scheduler_that_they_share_are_in_use_by_it() throws Exception {
    java.util.concurrent.ScheduledExecutorService shared =
        Executors.newSingleThreadScheduledExecutor();
    Ready.listeners = new Object[] {new Client(shared), new Client(shared)};
    Ready.sources = new Object[2];
    try {
      assertThat(dumped().inUse()).isEqualTo(2);
    } finally {
      shared.shutdownNow();
    }
  }

  @Test
  void an_executor_without_a_thread_is_in_use_where_something_holds_it() throws Exception {
    POOL.add(Executors.newCachedThreadPool());
    Ready.listeners = new Object[] {POOL.get(0), Executors.newCachedThreadPool()};
    Ready.sources = new Object[2];

    GroupHolding holding = dumped();
    assertThat(holding.inUse()).isEqualTo(1);
    assertThat(holding.unknown()).isEqualTo(1);
  }

  @Test
  void what_its_source_does_not_have_any_more_is_not_held_by_it() throws Exception {
    Gauge forgotten = new Gauge();
    BUS.runs.add(forgotten);
    BUS.runs.add(forgotten.asKeptListener());
    forgotten = null;
    Ready.listeners = BUS.runs.toArray();
    Ready.sources = new Object[] {BUS, BUS};
    BUS.runs.remove(1);

    GroupHolding holding = dumped();
    assertThat(holding.heldOnly()).isEqualTo(1);
    assertThat(holding.unknown()).isEqualTo(1);
  }

  @Test
  void a_list_that_has_a_listener_again_is_told_from_what_is_used_by_many() throws Exception {
    Gauge pooled = new Gauge();
    POOL.add(pooled);
    for (int i = 0; i < 4; i++) {
      BUS.runs.add(pooled);
    }
    pooled = null;

    GroupHolding holding = holding();
    assertThat(holding.inUse()).isEqualTo(4);
    assertThat(holding.users()).isEqualTo(1);
    assertThat(holding.copies()).isEqualTo(3);
  }

  @Test
  void a_thread_that_a_listener_knows_is_its_own_only_if_that_knows_the_listener()
      throws Exception {
    java.util.concurrent.SynchronousQueue<Observer> handedOver =
        new java.util.concurrent.SynchronousQueue<>();
    Thread worker =
        new Thread(
            () -> {
              Observer used = new Observer(Thread.currentThread());
              try {
                handedOver.put(used);
                Thread.sleep(60_000);
              } catch (InterruptedException e) {
                java.lang.ref.Reference.reachabilityFence(used);
              }
            });
    worker.setDaemon(true);
    worker.start();
    Observer observer = handedOver.take();
    Ready.listeners = new Object[] {observer};
    Ready.sources = new Object[1];
    observer = null;
    try {
      assertThat(dumped().inUse()).isEqualTo(1);
    } finally {
      worker.interrupt();
    }
  }

  @Test
  void an_executor_that_only_its_own_threads_hold_is_held_by_nobody_else() throws Exception {
    Ready.listeners = new Object[] {executor(), executor(), executor()};
    Ready.sources = new Object[3];
    POOL.add(Ready.listeners[0]);
    try {
      GroupHolding holding = dumped();

      assertThat(holding.inUse()).isEqualTo(1);
      assertThat(holding.heldOnly()).isEqualTo(2);
      assertThat(holding.bytes()).isPositive();
    } finally {
      for (Object executor : Ready.listeners) {
        ((ExecutorService) executor).shutdown();
      }
    }
  }

  @Test
  void a_thread_that_runs_is_in_use_where_something_else_holds_it() throws Exception {
    Thread kept = sleeper();
    POOL.add(kept);
    Ready.listeners = new Object[] {kept, sleeper()};
    Ready.sources = new Object[2];
    kept = null;
    try {
      GroupHolding holding = dumped();

      assertThat(holding.inUse()).isEqualTo(1);
      assertThat(holding.heldOnly()).isEqualTo(1);
    } finally {
      for (Object thread : Ready.listeners) {
        ((Thread) thread).interrupt();
      }
    }
  }

  @Test
  void what_a_thread_runs_that_does_not_know_the_thread_is_left_to_it() throws Exception {
    Object used = new Watcher();
    POOL.add(used);
    Ready.listeners = new Object[] {used, new Watcher()};
    Ready.sources = new Object[2];
    used = null;
    try {
      GroupHolding holding = dumped();

      assertThat(holding.inUse()).isEqualTo(1);
      assertThat(holding.heldOnly()).isEqualTo(1);
    } finally {
      for (Object watcher : Ready.listeners) {
        ((Watcher) watcher).stop.countDown();
      }
    }
  }

  @Test
  void what_made_the_threads_of_a_pool_is_left_to_them() throws Exception {
    List<WeakReference<ExecutorService>> pools = new ArrayList<>();
    Ready.listeners = new Object[] {new Daemons(), new Daemons()};
    Ready.sources = new Object[2];
    for (Object factory : Ready.listeners) {
      pools.add(new WeakReference<>(poolOf((Daemons) factory)));
    }
    POOL.add(pools.get(0).get());
    try {
      GroupHolding holding = dumped();

      assertThat(holding.inUse()).isEqualTo(1);
      assertThat(holding.heldOnly()).isEqualTo(1);
    } finally {
      for (WeakReference<ExecutorService> pool : pools) {
        pool.get().shutdown();
      }
    }
  }

  private static ExecutorService poolOf(ThreadFactory factory) throws Exception {
    ExecutorService pool = Executors.newScheduledThreadPool(1, factory);
    pool.submit(() -> {}).get();
    return pool;
  }

  /** Makes threads and forgets them. */
  private static final class Daemons implements ThreadFactory {
    @Override
    public Thread newThread(Runnable task) {
      Thread thread = new Thread(task);
      thread.setDaemon(true);
      return thread;
    }
  }

  /** Has a thread that it does not know, but whose task it does. */
  private static final class Watcher {
    final CountDownLatch stop = new CountDownLatch(1);
    final Runnable task =
        () -> {
          try {
            this.stop.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        };

    Watcher() {
      Thread thread = new Thread(task);
      thread.setDaemon(true);
      thread.start();
    }
  }

  private static Thread sleeper() {
    Thread sleeper =
        new Thread(
            () -> {
              try {
                Thread.sleep(60_000);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    sleeper.setDaemon(true);
    sleeper.start();
    return sleeper;
  }

  @Test
  void an_executor_of_a_thread_that_runs_is_in_use() throws Exception {
    ExecutorService used = (ExecutorService) executor();
    Thread server = new Thread(new Server(used));
    server.setDaemon(true);
    server.start();
    Ready.listeners = new Object[] {used};
    Ready.sources = new Object[1];
    used = null;
    try {
      assertThat(dumped().inUse()).isEqualTo(1);
    } finally {
      ((ExecutorService) Ready.listeners[0]).shutdown();
      server.interrupt();
    }
  }

  /** Uses an executor, which does not know it. */
  private record Server(ExecutorService executor) implements Runnable {
    @Override
    public void run() {
      try {
        Thread.sleep(60_000);
      } catch (InterruptedException e) {
        executor.shutdown();
      }
    }
  }

  /** With two threads. */
  private static Object executor() throws Exception {
    ExecutorService executor = Executors.newFixedThreadPool(2);
    executor.submit(() -> {}).get();
    executor.submit(() -> {}).get();
    return executor;
  }

  @Test
  void a_lambda_that_captured_nothing_tells_nothing() throws Exception {
    BUS.runs.add(() -> {});

    assertThat(holding().unknown()).isEqualTo(1);
  }

  @Test
  void what_was_dropped_while_others_like_it_are_in_use_is_told_apart() throws Exception {
    Panel shown = new Panel();
    POOL.add(shown);
    BUS.runs.add(shown.asListener());
    BUS.runs.add(new Panel().asListener());
    BUS.runs.add(new Gauge());

    GroupHolding holding = holding();
    assertThat(holding.heldOnly()).isEqualTo(2);
    assertThat(holding.dropped()).isEqualTo(1);
  }

  @Test
  void a_thread_that_is_kept_works_for_what_it_captured() throws Exception {
    Panel forgotten = new Panel();
    BUS.runs.add(
        new Thread() {
          @Override
          public void run() {
            forgotten.draw();
          }
        });
    GroupHolding holding = holding();

    assertThat(holding.heldOnly() + holding.inUse()).isEqualTo(1);
  }

  @Test
  void what_listens_to_a_source_that_goes_with_another_listener_is_not_told_twice()
      throws Exception {
    Bus own = new Bus();
    own.runs.add(new Panel().asListener());
    Panel forgotten = new Panel();
    BUS.runs.add(
        new Runnable() {
          @Override
          public void run() {
            own.runs.forEach(Runnable::run);
            forgotten.draw();
          }
        });
    inner = own;

    assertThat(holding().heldOnly()).isLessThanOrEqualTo(1);
  }

  /** What it is given as its list; others lead to that as well. */
  static final class Station {
    private final Endpoint endpoint;

    Station(Endpoint endpoint) {
      this.endpoint = endpoint;
    }
  }

  /** Has the list. */
  static final class Endpoint {
    private final List<Runnable> listeners = new ArrayList<>();
  }

  @Test
  void who_leads_to_the_list_that_a_rule_names_does_not_hold_what_is_in_it() throws Exception {
    Endpoint endpoint = new Endpoint();
    Station station = new Station(endpoint);
    POOL.add(endpoint);
    for (int i = 0; i < 3; i++) {
      endpoint.listeners.add(new Panel().asListener());
    }
    Ready.listeners = endpoint.listeners.toArray();
    Ready.sources = new Object[] {station, station, station};
    POOL.add(station);

    assertThat(dumped().inUse()).isEqualTo(3);

    keptIn = List.of(KeptIn.parse(Station.class.getName() + ": endpoint.listeners"));
    assertThat(dumped().heldOnly()).isEqualTo(3);
  }

  private static final class Hub {
    private static final java.util.Map<Object, Object[]> ALL = new java.util.HashMap<>();
  }

  @Test
  void a_list_that_a_class_keeps_may_have_a_listener_in_several_places() throws Exception {
    for (int i = 0; i < 3; i++) {
      Runnable listener = new Panel().asListener();
      Hub.ALL.put(listener, new Object[] {listener});
    }
    Ready.listeners = Hub.ALL.keySet().toArray();
    Ready.sources = new Object[] {null, null, null};
    isAlone = false;

    assertThat(dumped().inUse()).isEqualTo(3);

    keptIn = List.of(KeptIn.parse("static " + Hub.class.getName() + ": ALL"));
    assertThat(dumped().heldOnly()).isEqualTo(3);
    Hub.ALL.clear();
  }
}
