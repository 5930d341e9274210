package dev.leash.micrometer;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What the agent counts, as meters: {@code leash.registrations} with the tags {@code api}, {@code
 * kind} and {@code state}, {@code leash.leaks} with {@code verdict} and {@code confidence}, and
 * {@code leash.cleanup.errors} and {@code leash.agent.errors}. No site, owner or tag of the
 * application becomes a tag of a meter.
 *
 * <p>The agent is asked when meters are read, every five seconds at most. An event API that was not
 * in use before has meters from the next reading on. Without an agent there are no registrations
 * and no leaks; one that is just starting, or is attached later, is seen by the next reading.
 *
 * <p>Thread-safe.
 */
public final class LeashMetrics implements MeterBinder, AutoCloseable {

  private static final long PERIOD = TimeUnit.SECONDS.toNanos(5);
  private static final String[] STATES = {
    "registered", "released", "completed", "collected", "cleaned", "live"
  };

  private static final long ASKED_EVERY = 10;

  private final RunningLeash leash = new RunningLeash();
  private final Iterable<Tag> tags;
  private final Map<String, String> kinds = new ConcurrentHashMap<>();
  private final List<Runnable> rows = new ArrayList<>();
  private final AtomicLong readAt = new AtomicLong();
  private final ScheduledExecutorService asking =
      Executors.newSingleThreadScheduledExecutor(LeashMetrics::thread);
  private volatile Map<String, Object> statistics = Map.of();
  private volatile List<Map<String, Object>> leaks = List.of();

  /** Meters without tags of their own. */
  public LeashMetrics() {
    this(Tags.empty());
  }

  /**
   * Meters with further tags.
   *
   * @param tags such as {@code service}
   */
  public LeashMetrics(Iterable<Tag> tags) {
    this.tags = tags;
  }

  @Override
  @SuppressWarnings("FutureReturnValueIgnored") // nothing waits for it
  public void bindTo(MeterRegistry registry) {
    MultiGauge registrations =
        MultiGauge.builder("leash.registrations")
            .description("Registrations by event API and by what became of them")
            .tags(tags)
            .register(registry);
    MultiGauge accused =
        MultiGauge.builder("leash.leaks")
            .description("Lines that are accused of a leak")
            .tags(tags)
            .register(registry);
    synchronized (rows) {
      rows.add(() -> registrations.register(registrationRows(), true));
      rows.add(() -> accused.register(leakRows(), true));
    }
    Gauge.builder("leash.registrations.live", this, it -> it.total("live"))
        .description("Registrations that have not ended")
        .tags(tags)
        .register(registry);
    FunctionCounter.builder("leash.cleanup.errors", this, it -> it.counted("cleanupErrors"))
        .description("Releases by Leash that threw")
        .tags(tags)
        .register(registry);
    FunctionCounter.builder("leash.agent.errors", this, it -> it.counted("agentErrors"))
        .description("Errors of Leash's own")
        .tags(tags)
        .register(registry);
    refresh();
    asking.scheduleWithFixedDelay(this::refresh, ASKED_EVERY, ASKED_EVERY, TimeUnit.SECONDS);
  }

  /** Asks no more; what is bound stays as it is. */
  @Override
  public void close() {
    asking.shutdownNow();
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "leash-metrics");
    thread.setDaemon(true);
    return thread;
  }

  private double total(String state) {
    refresh();
    return RunningLeash.number(RunningLeash.asMap(statistics.get("total")).get(state));
  }

  private double counted(String what) {
    refresh();
    return RunningLeash.number(statistics.get(what));
  }

  /**
   * Asks the agent if that was not done just now. One that was not there is looked for each time.
   */
  private void refresh() {
    long last = readAt.get();
    long now = System.nanoTime();
    boolean due = statistics.isEmpty() ? leash.isThere() : now - last >= PERIOD;
    if (!due || !readAt.compareAndSet(last, now)) {
      return;
    }
    statistics = leash.map("Statistics");
    leaks = leash.list("Leaks");
    learnKinds();
    List<Runnable> all;
    synchronized (rows) {
      all = List.copyOf(rows);
    }
    all.forEach(Runnable::run);
  }

  private Map<String, Object> byApi() {
    return RunningLeash.asMap(statistics.get("byApi"));
  }

  /** The statistics have no kinds. The sites do, which are many: they are read for what is new. */
  private void learnKinds() {
    if (!kinds.keySet().containsAll(byApi().keySet())) {
      for (Map<String, Object> site : leash.list("Sites")) {
        kinds.put((String) site.get("api"), (String) site.get("kind"));
      }
    }
  }

  private List<Row<?>> registrationRows() {
    List<Row<?>> all = new ArrayList<>();
    byApi()
        .forEach(
            (api, counts) -> {
              String kind = kinds.getOrDefault(api, "unknown").toLowerCase(Locale.ROOT);
              for (String state : STATES) {
                double count = RunningLeash.number(RunningLeash.asMap(counts).get(state));
                all.add(Row.of(Tags.of("api", api, "kind", kind, "state", state), count));
              }
            });
    return all;
  }

  private List<Row<?>> leakRows() {
    Map<Tags, Integer> counts = new java.util.HashMap<>();
    for (Map<String, Object> leak : leaks) {
      counts.merge(
          Tags.of(
              "verdict", String.valueOf(leak.get("verdict")),
              "confidence", String.valueOf(leak.get("confidence"))),
          1,
          Integer::sum);
    }
    List<Row<?>> all = new ArrayList<>();
    counts.forEach((labels, count) -> all.add(Row.of(labels, count)));
    return all;
  }
}
