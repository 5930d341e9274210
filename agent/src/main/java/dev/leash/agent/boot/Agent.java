package dev.leash.agent.boot;

import dev.leash.agent.bridge.Bridge;
import dev.leash.agent.catalogue.OwnerRule;
import dev.leash.agent.catalogue.OwnerRules;
import dev.leash.agent.clients.Clients;
import dev.leash.agent.context.Components;
import dev.leash.agent.context.InferredContext;
import dev.leash.agent.context.InferredOwners;
import dev.leash.agent.context.MdcTags;
import dev.leash.agent.context.Propagation;
import dev.leash.agent.context.Snapshots;
import dev.leash.agent.control.Control;
import dev.leash.agent.control.Target;
import dev.leash.agent.intake.Intake;
import dev.leash.agent.options.Options;
import dev.leash.agent.options.Options.CleanupAt;
import dev.leash.agent.weave.Gate;
import dev.leash.agent.weave.Hooked;
import dev.leash.owner.Owners;
import dev.leash.owner.ThreadContext;
import dev.leash.registry.CoarseClock;
import dev.leash.registry.Registration;
import dev.leash.registry.Registry;
import dev.leash.registry.WeakRegistry;
import dev.leash.report.Report;
import dev.leash.site.Sites;
import dev.leash.track.Settings;
import java.lang.instrument.Instrumentation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A running Leash: everything it consists of, put together once, and taken apart at its end. */
public final class Agent implements Target {

  private final Options options;
  private final Instrumentation instrumentation;
  private final String version;
  private final boolean attached;
  private final long since = System.currentTimeMillis();
  private final Notes notes = new Notes();
  private final CoarseClock clock = new CoarseClock();
  private final Registry registry = new WeakRegistry(clock);
  private final Owners owners = new Owners();
  private final List<InferredOwners> inferred = new ArrayList<>();
  private final Monitor monitor = new Monitor(notes);
  private final MdcTags mdc;
  private final Intake intake;
  private final Clients clients;
  private final Judge judge;
  private final Control control;
  private final ArmedRules rules;
  private Components components;
  private Propagation propagation;
  private Bridge bridge;
  private Gate gate;
  private Hooks hooks;

  private Agent(
      Options options, Instrumentation instrumentation, String version, boolean attached) {
    this.options = options;
    this.instrumentation = instrumentation;
    this.version = version;
    this.attached = attached;
    this.rules = new ArmedRules(options, notes);
    Sites sites = new Sites();
    for (OwnerRule rule : OwnerRules.builtIn(notes)) {
      inferred.add(new InferredOwners(rule, registry));
    }
    this.mdc = options.tagFromMdc().isEmpty() ? null : new MdcTags(options.tagFromMdc());
    this.intake = new Intake(registry, sites, options.frames(), new InferredContext(mdc));
    this.clients =
        new Clients(
            registry, sites, owners, settings(options), new Ignored(options.ignore()), events());
    this.judge = new Judge(options, version, registry, intake, notes);
    this.control = new Control(this, options);
  }

  /**
   * Starts.
   *
   * @throws ReflectiveOperationException if this JVM does not let the bridge in
   */
  static Agent start(
      Options options, Instrumentation instrumentation, String version, boolean attached)
      throws Exception {
    Agent agent = new Agent(options, instrumentation, version, attached);
    agent.bridge = Bridge.install(instrumentation, version);
    try {
      agent.start();
    } catch (Throwable t) {
      agent.bridge.retire();
      throw t;
    }
    return agent;
  }

  private void start() {
    if (attached) {
      intake.cameLate();
      notes.add(
          "tracking since "
              + Instant.ofEpochMilli(since)
              + ", when Leash was attached; what was registered before is unknown");
    }
    hooks = new Hooks(bridge, intake);
    gate = new Gate(bridge.type(), problems(notes, hooks), hooks);
    control.watch(gate);
    gate.add(hooks.number(rules.all()));
    if (!options.discover().isEmpty()) {
      gate.finder(new Discoverer(options.discover(), rules.all(), hooks));
    }
    gate.add(OwnWeaving.owners(hooks, inferred));
    if (mdc != null) {
      gate.add(OwnWeaving.mdc(hooks, mdc));
    }
    ExitStatus status = ExitStatus.watch(options, hooks, gate);
    instrumentation.addTransformer(gate, true);
    new LoadedClasses(instrumentation, notes, attached).weave(gate);
    clients.serve(bridge, instrumentation);
    monitor.every(options.interval(), clients);
    OwnWeaving weaving = new OwnWeaving(instrumentation, hooks, gate, notes);
    components = new Components(instrumentation, registry, weaving);
    propagation =
        new Propagation(
            weaving, ThreadContext.CURRENT, new Snapshots(instrumentation, errors()), errors());
    propagation.await();
    intake.tell(components);
    judge.lifetimes(components);
    OwnerCleanup ownerCleanup = new OwnerCleanup(options, registry, clients, components);
    judge.ownerCleanup(ownerCleanup);
    monitor.every(options.interval(), new Windows(judge));
    if (options.cleanup().contains(CleanupAt.OWNER_END)) {
      monitor.every(options.interval(), ownerCleanup);
    }
    for (InferredOwners owners : inferred) {
      owners.components(components);
    }
    components.start();
    intake.marker(new Marking(instrumentation, hooks, gate, intake, monitor, notes));
    control.start();
    monitor.in(1000, clockStart()); // short programs need none
    monitor.start();
    Shutdown.register(new Shutdown(options, this, status));
    System.setProperty(RUNNING, version + " " + since);
    Console.line(startLine());
  }

  /** A plain class: this is on the way of every start. */
  private Runnable clockStart() {
    return new Runnable() {
      @Override
      public void run() {
        clock.start();
      }
    };
  }

  /** A plain class: this is on the way of every start. */
  private Consumer<Throwable> errors() {
    return new Consumer<>() {
      @Override
      public void accept(Throwable error) {
        intake.failed(error);
      }
    };
  }

  private Clients.Events events() {
    return new Clients.Events() {
      @Override
      public void error(Throwable error) {
        intake.failed(error);
      }

      @Override
      public void warning(String line) {
        notes.add(line);
      }
    };
  }

  private static Settings settings(Options options) {
    return Settings.DEFAULT
        .maxPerOwner(options.maxPerOwner())
        .maxPerService(options.maxPerService())
        .warnAt(options.warnAt())
        .interval(options.interval())
        .cleanupBudget(options.cleanupBudget())
        .releaseAtOwnerEnd(options.cleanup().contains(CleanupAt.OWNER_END));
  }

  private static Gate.Problems problems(Notes notes, Hooks hooks) {
    return new Gate.Problems() {
      @Override
      public void unmatched(String className, Hooked hook) {
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
        + apis().size()
        + " event APIs armed.";
  }

  /** The book. */
  @Override
  public Registry registry() {
    return registry;
  }

  /** The owners that somebody refers to. */
  Owners owners() {
    return owners;
  }

  /** The copies of the library. */
  Clients clients() {
    return clients;
  }

  @Override
  public Report report(boolean collect) {
    return judge.report(collect);
  }

  @Override
  public List<String> apis() {
    return rules.ids();
  }

  @Override
  public List<String> apisInUse() {
    return rules.idsInUse(hooks);
  }

  /** Notes the user's own rules of which no class ever turned up. */
  void checkOwnRules() {
    rules.checkOwn(hooks, notes);
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
    return intake.unknownReleases();
  }

  @Override
  public Instrumentation instrumentation() {
    return instrumentation;
  }

  @Override
  public void observe(Consumer<Registration> told) {
    intake.observe(told);
  }

  @Override
  public void in(long millis, Runnable work) {
    monitor.in(millis, work);
  }

  @Override
  public void every(Duration time, Runnable work) {
    monitor.every(time, work);
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
    clients.leave(bridge, instrumentation);
    bridge.retire();
    Intake.abandonOpenCalls();
    new LoadedClasses(instrumentation, problems, true).restore(gate);
    components.close();
    propagation.close();
    control.stop();
    monitor.stop();
    clock.stop();
    System.clearProperty(RUNNING);
    Console.line(
        "Leash detached; the code of the application is as it was, what it registered stays.");
    Startup.tell(problems.all());
    Console.close();
  }

  /** Makes reports. */
  Judge judge() {
    return judge;
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
