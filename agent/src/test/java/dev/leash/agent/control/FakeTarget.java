package dev.leash.agent.control;

import dev.leash.agent.cost.LeashCost;
import dev.leash.agent.log.Notes;
import dev.leash.agent.options.OptionSources;
import dev.leash.agent.options.Options;
import dev.leash.agent.options.Options.Prove;
import dev.leash.agent.prove.HeapLook;
import dev.leash.agent.prove.OutsideReader;
import dev.leash.event.EventApi;
import dev.leash.event.Kind;
import dev.leash.owner.Context;
import dev.leash.owner.Owner;
import dev.leash.registry.Registration;
import dev.leash.registry.Registry;
import dev.leash.registry.WeakRegistry;
import dev.leash.report.Report;
import dev.leash.report.Report.Extras;
import dev.leash.report.Report.Jvm;
import dev.leash.site.CallStack;
import dev.leash.site.Frame;
import dev.leash.site.Sites;
import dev.leash.snapshot.EndReason;
import java.lang.instrument.Instrumentation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A Leash without an agent: what it knows was really registered, by a test. */
final class FakeTarget implements ControlTarget {

  private final OutsideReader outsideReader = new OutsideReader();
  static final EventApi BUS =
      EventApi.named("guava-eventbus", Kind.SIGNAL).fix("EventBus.unregister(listener)").build();
  private static final EventApi TIMER =
      EventApi.named("jdk-timer", Kind.HEARTBEAT)
          .fix("TimerTask.cancel()")
          .releaser((source, listener, handle, key) -> {})
          .build();
  static final Frame OPEN = new Frame("com.acme.Chat", "open", "Chat.java", 42);
  static final Frame MAIN = new Frame("com.acme.Main", "main", "Main.java", 7);

  /** As they are given to the agent. */
  String options = "maxPerOwner=15";

  boolean detached;
  boolean steppedAside;

  private final Registry registry = new WeakRegistry(() -> 0L);
  private final Owner ann = Owner.named("ann");
  private final Sites sites = new Sites();
  private final List<Object> kept = new ArrayList<>();

  /** Registers new listeners of the owner ann, of the service chat, and keeps them. */
  void register(Frame blame, Frame caller, int times) {
    register(BUS, blame, caller, times);
  }

  /** The same with an event API that says how to take back. */
  void registerReleasable(Frame blame, int times) {
    register(TIMER, blame, null, times);
  }

  private void register(EventApi api, Frame blame, Frame caller, int times) {
    for (int i = 0; i < times; i++) {
      Object listener = new Object();
      kept.add(listener);
      registry.register(
          sites.at(api, new CallStack(List.of(OPEN, MAIN), blame, caller)),
          this,
          listener,
          null,
          null,
          new Context(ann, "chat", Set.of("ui", "beta")));
    }
  }

  /** Takes back the newest listener. */
  void release() {
    Object listener = kept.remove(kept.size() - 1);
    registry.releaseListener(BUS, this, listener, null, EndReason.RELEASED);
  }

  @Override
  public Registry registry() {
    return registry;
  }

  @Override
  public Report report(boolean collect) {
    return new Report(
        Instant.EPOCH,
        version(),
        new Jvm(1, "17", "Main", 0),
        registry.snapshot(),
        List.of(),
        new Extras(3, 0, Map.of(), List.of("a note"), null));
  }

  @Override
  public Report provenReport(boolean collect) {
    return report(collect);
  }

  @Override
  public Predicate<Registration> leaking(boolean collect) {
    return r -> r.site().blame().equals(OPEN);
  }

  @Override
  public OutsideReader outsideReader() {
    return outsideReader;
  }

  @Override
  public HeapLook heapLook() {
    return HeapLook.asked(Prove.AUTO, registry, new Notes());
  }

  @Override
  public List<String> apis() {
    return List.of("guava-eventbus", "jdk-pcs");
  }

  @Override
  public String discovered() {
    return "";
  }

  @Override
  public List<String> apisInUse() {
    return List.of("guava-eventbus");
  }

  @Override
  public String version() {
    return "1.2.3";
  }

  @Override
  public long since() {
    return 1_000;
  }

  @Override
  public boolean attached() {
    return true;
  }

  @Override
  public long memory() {
    return 0;
  }

  @Override
  public LeashCost cost() {
    return new LeashCost(1_500_000_000L, 60_000_000_000L, 7_000_000L, steppedAside);
  }

  @Override
  public void resume() {
    steppedAside = false;
  }

  @Override
  public long unknownReleases() {
    return 5;
  }

  @Override
  public Options options() {
    return Options.read(new OptionSources(options, Map.of(), Map.of(), null));
  }

  @Override
  public Instrumentation instrumentation() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void observe(Consumer<Registration> told) {}

  @Override
  public void in(long millis, Runnable work) {}

  @Override
  public void every(Duration time, Runnable work) {}

  @Override
  public void say(String line) {}

  @Override
  public void detach() {
    detached = true;
  }
}
