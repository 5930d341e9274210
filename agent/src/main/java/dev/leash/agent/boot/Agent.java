package dev.leash.agent.boot;

import dev.leash.agent.bridge.Bridge;
import dev.leash.agent.clients.LoadedCopies;
import dev.leash.agent.context.MdcTags;
import dev.leash.agent.control.Control;
import dev.leash.agent.control.ControlTarget;
import dev.leash.agent.cost.LeashCost;
import dev.leash.agent.discover.ApplicationCode;
import dev.leash.agent.log.Console;
import dev.leash.agent.log.Notes;
import dev.leash.agent.options.Options;
import dev.leash.agent.options.Options.FailOn;
import dev.leash.agent.prove.HeapLook;
import dev.leash.agent.prove.OutsideReader;
import dev.leash.agent.weave.Gate;
import dev.leash.registry.Registration;
import dev.leash.registry.Registry;
import dev.leash.report.Report;
import java.lang.instrument.Instrumentation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A running Leash, from its start to its end. A start sets up what looks at each class that is
 * loaded, and no more; all the rest is the {@link Engine}'s.
 */
public final class Agent implements ControlTarget, BiFunction<String, Object[], Object> {

  private final AgentSetup setup;
  private final Bridge bridge;
  private final Gate gate;
  private final LazyEngine engine;
  private final ArmedRules rules;
  private final LifecycleHooks lifecycles;
  private final Control control;
  private final long since = System.currentTimeMillis();
  private Discoverer discoverer;
  private MainEnd mainEnd;
  private final AtomicBoolean detached = new AtomicBoolean();

  private Agent(
      AgentSetup setup,
      Bridge bridge,
      Gate gate,
      LazyEngine engine,
      ArmedRules rules,
      LifecycleHooks lifecycles,
      Control control) {
    this.setup = setup;
    this.bridge = bridge;
    this.gate = gate;
    this.engine = engine;
    this.rules = rules;
    this.lifecycles = lifecycles;
    this.control = control;
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
      Notes notes = new Notes();
      AgentTimer timer = new AgentTimer(notes, options.budget());
      AgentSetup setup = new AgentSetup(options, instrumentation, version, attached, notes, timer);
      MdcTags mdc = options.tagFromMdc().isEmpty() ? null : new MdcTags(options.tagFromMdc());
      HookTable hooks = new HookTable(bridge);
      Gate gate = new Gate(bridge.type(), new WeavingNotes(notes, hooks));
      LifecycleHooks lifecycles = new LifecycleHooks(options, hooks);
      LazyEngine engine = new LazyEngine(setup, gate, hooks, lifecycles, mdc);
      gate.maker(new HookMaker(hooks, engine));
      ArmedRules rules = new ArmedRules(engine, options, hooks, notes);
      Agent agent = new Agent(setup, bridge, gate, engine, rules, lifecycles, new Control(options));
      agent.start(hooks, mdc);
      return agent;
    } catch (Throwable t) {
      bridge.retire();
      throw t;
    }
  }

  private void start(HookTable hooks, MdcTags mdc) {
    Options options = setup.options();
    Instrumentation instrumentation = setup.instrumentation();
    Notes notes = setup.notes();
    if (setup.attached()) {
      notes.add(
          "tracking since "
              + Instant.ofEpochMilli(since)
              + ", when Leash was attached; what was registered before is unknown");
      engine.get(); // by this thread, rather than by the next one that loads a class
    }
    ExitStatus status = arm(options, hooks, mdc);
    bridge.setCall(this);
    if (!setup.attached()) {
      mainEnd = new MainEnd(setup, bridge, hooks, engine);
      mainEnd.await();
    }
    instrumentation.addTransformer(gate, true);
    Class<?>[] loaded = instrumentation.getAllLoadedClasses();
    new LoadedClasses(instrumentation, notes, setup.attached()).weave(loaded, gate);
    if (discoverer != null && setup.attached()) {
      discoverer.lookAt(loaded);
    }
    LoadedCopies.connect(loaded, this, notes);
    control.start();
    setup.timer().start();
    Shutdown.register(new Shutdown(options, notes, gate, rules, engine, control, status));
    System.setProperty(RUNNING, setup.version() + " " + since);
    Console.line(startLine());
  }

  /** Tells the gate what to look for. */
  private ExitStatus arm(Options options, HookTable hooks, MdcTags mdc) {
    control.watch(this, gate);
    gate.lazyHooks(rules);
    gate.add(rules.own());
    String command = System.getProperty("sun.java.command");
    lifecycles.lookAt(new ApplicationCode(ApplicationCode.OWN, options.app(), command, rules));
    gate.lifecycles(lifecycles);
    if (!options.discover().isEmpty()) {
      ApplicationCode code = new ApplicationCode(options.discover(), options.app(), command, rules);
      discoverer = new Discoverer(code, gate, hooks, setup);
      gate.finder(discoverer);
    }
    if (mdc != null) {
      gate.add(InternalHooks.mdc(hooks, mdc));
    }
    return options.failOn() == FailOn.NONE ? null : ExitStatus.watch(hooks, gate);
  }

  /** Called by the copies of the library in this JVM, on application threads. */
  @Override
  public Object apply(String operation, Object[] arguments) {
    try {
      return engine.get().clients().apply(operation, arguments);
    } catch (Throwable t) {
      setup.notes().add("a copy of leash-core could not be served: " + t);
      return null;
    }
  }

  private String startLine() {
    return "Leash "
        + setup.version()
        + (setup.attached() ? " attached: " : ": ")
        + rules.count()
        + (rules.count() == 1 ? " event API armed." : " event APIs armed.");
  }

  /** All registrations. */
  @Override
  public Registry registry() {
    return engine.get().registry();
  }

  @Override
  public Report report(boolean collect) {
    return engine.get().reporter().report(collect);
  }

  @Override
  public Report provenReport(boolean collect) {
    return engine.get().reporter().report(collect, true);
  }

  @Override
  public Predicate<Registration> leaking(boolean collect) {
    return engine.get().reporter().leaking(collect);
  }

  @Override
  public HeapLook heapLook() {
    return engine.get().reporter().look();
  }

  @Override
  public OutsideReader outsideReader() {
    return engine.get().reporter().outsideReader();
  }

  @Override
  public List<String> apis() {
    return rules.ids();
  }

  @Override
  public List<String> apisInUse() {
    return rules.idsInUse();
  }

  @Override
  public String discovered() {
    return discoverer == null ? "" : discoverer.yaml();
  }

  @Override
  public String version() {
    return setup.version();
  }

  @Override
  public long since() {
    return since;
  }

  @Override
  public boolean attached() {
    return setup.attached();
  }

  @Override
  public long unknownReleases() {
    return engine.get().releases().unknown();
  }

  @Override
  public long memory() {
    return engine.get().registry().memory();
  }

  @Override
  public LeashCost cost() {
    return engine.get().cost(setup.timer());
  }

  @Override
  public void resume() {
    engine.get().budget().resume();
  }

  @Override
  public Instrumentation instrumentation() {
    return setup.instrumentation();
  }

  @Override
  public void observe(Consumer<Registration> told) {
    engine.get().sink().observe(told);
  }

  @Override
  public void in(long millis, Runnable work) {
    setup.timer().in(millis, work);
  }

  @Override
  public void every(Duration time, Runnable work) {
    setup.timer().every(time, work);
  }

  @Override
  public void say(String line) {
    Console.line(line);
  }

  @Override
  public void detach() {
    if (detached.compareAndSet(false, true)) {
      if (mainEnd != null) {
        mainEnd.stop();
      }
      new Detachment(setup, bridge, gate, engine, control).run();
    }
  }

  /** The options in force. */
  @Override
  public Options options() {
    return setup.options();
  }
}
