package dev.leash.agent.boot;

import dev.leash.agent.bridge.Bridge;
import dev.leash.agent.clients.LoadedCopies;
import dev.leash.agent.context.MdcTags;
import dev.leash.agent.control.Control;
import dev.leash.agent.control.ControlTarget;
import dev.leash.agent.intake.Intake;
import dev.leash.agent.judge.Reporter;
import dev.leash.agent.log.Console;
import dev.leash.agent.log.Notes;
import dev.leash.agent.options.Options;
import dev.leash.agent.options.Options.FailOn;
import dev.leash.agent.weave.Gate;
import dev.leash.agent.weave.NumberedHook;
import dev.leash.registry.Registration;
import dev.leash.registry.Registry;
import dev.leash.report.Report;
import java.lang.instrument.Instrumentation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * A running Leash, from its start to its end. A start sets up what looks at each class that is
 * loaded, and no more; all the rest is the {@link Engine}'s.
 */
public final class Agent implements ControlTarget, BiFunction<String, Object[], Object> {

  private final Options options;
  private final Instrumentation instrumentation;
  private final String version;
  private final boolean attached;
  private final long since = System.currentTimeMillis();
  private final Notes notes = new Notes();
  private final AgentTimer timer = new AgentTimer(notes);
  private final Control control;
  private final Bridge bridge;
  private final HookTable hooks;
  private final ArmedRules rules;
  private final Gate gate;
  private final LifecycleHooks lifecycles;
  private final MdcTags mdc;
  private final AtomicReference<Engine> engine = new AtomicReference<>();

  private Agent(
      Options options,
      Instrumentation instrumentation,
      Bridge bridge,
      String version,
      boolean attached) {
    this.options = options;
    this.instrumentation = instrumentation;
    this.bridge = bridge;
    this.version = version;
    this.attached = attached;
    this.mdc = options.tagFromMdc().isEmpty() ? null : new MdcTags(options.tagFromMdc());
    this.control = new Control(this, options);
    this.hooks = new HookTable(bridge, this);
    this.rules = new ArmedRules(this, options, hooks, notes);
    this.gate = new Gate(bridge.type(), problems(notes, hooks), hooks);
    this.lifecycles = new LifecycleHooks(options, hooks);
  }

  /**
   * Starts.
   *
   * @throws ReflectiveOperationException if this JVM does not let the bridge in
   */
  static Agent start(
      Options options, Instrumentation instrumentation, String version, boolean attached)
      throws Exception {
    Bridge bridge = Bridge.install(instrumentation, version);
    try {
      Agent agent = new Agent(options, instrumentation, bridge, version, attached);
      agent.start();
      return agent;
    } catch (Throwable t) {
      bridge.retire();
      throw t;
    }
  }

  private void start() {
    if (attached) {
      notes.add(
          "tracking since "
              + Instant.ofEpochMilli(since)
              + ", when Leash was attached; what was registered before is unknown");
      engine(); // by this thread, rather than by the next one that loads a class
    }
    ExitStatus status = arm();
    bridge.setCall(this);
    instrumentation.addTransformer(gate, true);
    Class<?>[] loaded = instrumentation.getAllLoadedClasses();
    new LoadedClasses(instrumentation, notes, attached).weave(loaded, gate);
    LoadedCopies.connect(loaded, this, notes);
    control.start();
    timer.start();
    Shutdown.register(new Shutdown(options, this, status));
    System.setProperty(RUNNING, version + " " + since);
    Console.line(startLine());
  }

  /** Tells the gate what to look for. */
  private ExitStatus arm() {
    control.watch(gate);
    gate.lazyHooks(rules);
    gate.add(rules.own());
    gate.lifecycles(lifecycles);
    if (!options.discover().isEmpty()) {
      gate.finder(new Discoverer(options.discover(), rules.all(), hooks));
    }
    if (mdc != null) {
      gate.add(InternalHooks.mdc(hooks, mdc));
    }
    return options.failOn() == FailOn.NONE ? null : ExitStatus.watch(hooks, gate);
  }

  /**
   * What tracks; put together by whoever needs it first. Without a lock: that may be in the midst
   * of loading a class, and to put it together loads others, which may wait for that one.
   */
  Engine engine() {
    Engine there = engine.get();
    if (there != null) {
      return there;
    }
    Engine made = new Engine(this, notes, timer, gate, hooks, lifecycles, mdc);
    if (engine.compareAndSet(null, made)) {
      made.begin(options, timer);
    }
    return engine.get();
  }

  /** Called by the copies of the library in this JVM, on application threads. */
  @Override
  public Object apply(String operation, Object[] arguments) {
    try {
      return engine().clients().apply(operation, arguments);
    } catch (Throwable t) {
      notes.add("a copy of leash-core could not be served: " + t);
      return null;
    }
  }

  private static Gate.Problems problems(Notes notes, HookTable hooks) {
    return new Gate.Problems() {
      @Override
      public void unmatched(String className, NumberedHook hook) {
        notes.add(
            "event API "
                + hooks.apiOf(hook)
                + ": "
                + className
                + " has no method "
                + hook.rule()
                + "; the rest of this API is watched");
      }

      @Override
      public void failed(String className, Throwable reason) {
        notes.add(className + " could not be woven and runs as it is: " + reason);
      }
    };
  }

  private String startLine() {
    return "Leash "
        + version
        + (attached ? " attached: " : ": ")
        + rules.count()
        + " event APIs armed.";
  }

  /** The book. */
  @Override
  public Registry registry() {
    return engine().registry();
  }

  @Override
  public Report report(boolean collect) {
    return engine().reporter().report(collect);
  }

  @Override
  public List<String> apis() {
    return rules.ids();
  }

  @Override
  public List<String> apisInUse() {
    return rules.idsInUse();
  }

  /** Notes the user's own rules of which no class ever turned up. */
  void checkOwnRules() {
    rules.checkOwn(notes);
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public long since() {
    return since;
  }

  @Override
  public boolean attached() {
    return attached;
  }

  @Override
  public long unknownReleases() {
    return engine().intake().unknownReleases();
  }

  @Override
  public Instrumentation instrumentation() {
    return instrumentation;
  }

  @Override
  public void observe(Consumer<Registration> told) {
    engine().intake().observe(told);
  }

  @Override
  public void in(long millis, Runnable work) {
    timer.in(millis, work);
  }

  @Override
  public void every(Duration time, Runnable work) {
    timer.every(time, work);
  }

  @Override
  public void say(String line) {
    Console.line(line);
  }

  /**
   * Goes away: no hook does anything, woven classes get their own code back, and thread, MBean and
   * what was to happen at exit are gone. What is registered stays registered.
   */
  @Override
  public void detach() {
    if (!Startup.forget(this)) {
      return;
    }
    Notes problems = new Notes();
    Shutdown.unregister();
    gate.close();
    // Of all Instrumentations, only the one that added a transformer can remove it.
    instrumentation.removeTransformer(gate);
    bridge.setCall(null);
    LoadedCopies.connect(instrumentation.getAllLoadedClasses(), null, problems);
    bridge.retire();
    Intake.abandonOpenCalls();
    new LoadedClasses(instrumentation, problems, true).restore(gate);
    Engine there = engine.get();
    if (there != null) {
      there.stop();
    }
    control.stop();
    timer.stop();
    System.clearProperty(RUNNING);
    Console.line(
        "Leash detached; the code of the application is as it was, what it registered stays.");
    Startup.tell(problems.all());
    Console.close();
  }

  /** Makes reports. */
  Reporter reporter() {
    return engine().reporter();
  }

  /**
   * Whether nothing was ever registered and nothing went wrong, so that there is nothing to say.
   */
  boolean sawNothing() {
    Engine there = engine.get();
    return there == null || there.reporter().sawNothing();
  }

  /** The options in force. */
  @Override
  public Options options() {
    return options;
  }

  /** What could not be done so far. */
  Notes notes() {
    return notes;
  }
}
