package dev.leash.agent.boot;

import dev.leash.agent.clients.CopyConnector;
import dev.leash.agent.context.Components;
import dev.leash.agent.context.ContextSnapshots;
import dev.leash.agent.context.InferredContext;
import dev.leash.agent.context.MdcTags;
import dev.leash.agent.context.Propagation;
import dev.leash.agent.cost.LeashCost;
import dev.leash.agent.cost.ProcessorBudget;
import dev.leash.agent.cost.ProcessorTime;
import dev.leash.agent.cost.ProcessorWaits;
import dev.leash.agent.intake.ErrorCounter;
import dev.leash.agent.intake.Intake;
import dev.leash.agent.intake.Locator;
import dev.leash.agent.intake.MemoryLimit;
import dev.leash.agent.intake.RegistrySink;
import dev.leash.agent.intake.ReleaseCounter;
import dev.leash.agent.intake.ReleaseWatch;
import dev.leash.agent.judge.CollectorStatus;
import dev.leash.agent.judge.HistorySampler;
import dev.leash.agent.judge.IgnoredClasses;
import dev.leash.agent.judge.OwnerCleanup;
import dev.leash.agent.judge.Reporter;
import dev.leash.agent.judge.TrendSampler;
import dev.leash.agent.log.Console;
import dev.leash.agent.log.Notes;
import dev.leash.agent.options.Options;
import dev.leash.agent.options.Options.CleanupAt;
import dev.leash.agent.options.Options.ControlBy;
import dev.leash.agent.prove.HeapLook;
import dev.leash.agent.weave.Gate;
import dev.leash.event.EventApi;
import dev.leash.owner.Owners;
import dev.leash.owner.ThreadContext;
import dev.leash.registry.CoarseClock;
import dev.leash.registry.Registration;
import dev.leash.registry.Registry;
import dev.leash.registry.WeakRegistry;
import dev.leash.site.Site;
import dev.leash.site.Sites;
import dev.leash.snapshot.Holding;
import dev.leash.snapshot.SnapshotRequest;
import dev.leash.track.Settings;
import java.lang.instrument.Instrumentation;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * What tracks and judges. It is put together when the first class turns up that is to be woven, or
 * when a copy of the library calls: a program in which neither happens pays for none of it.
 *
 * <p>That may be while a class is being loaded, so nothing in here uses a class that a rule names.
 */
final class Engine {

  /** Short programs need no clock of their own. */
  private static final long CLOCK_MILLIS = 1000;

  /** The classes that the first registration needs are loaded by then. */
  private static final long HOOKS_MILLIS = 50;

  private final CoarseClock clock = new CoarseClock();
  private final Registry registry = new WeakRegistry(clock);
  private final ErrorCounter errors = new ErrorCounter();
  private final ReleaseCounter releases;
  private final RegistrySink sink;
  private final Intake intake;
  private final CopyConnector clients;
  private final HistorySampler history = new HistorySampler(registry);
  private final Reporter reporter;
  private final Components components;
  private final Propagation propagation;
  private final OwnerCleanup ownerCleanup;
  private final ProcessorTime processor = new ProcessorTime();
  private final ProcessorWaits waits = new ProcessorWaits(clock);
  private final Notes notes;
  private final ProcessorBudget budget;

  /**
   * Puts it together; nobody else notices anything of that.
   *
   * @param mdc the diagnostic context; null if it says nothing
   */
  Engine(AgentSetup setup, Gate gate, HookTable hooks, LifecycleHooks lifecycles, MdcTags mdc) {
    Options options = setup.options();
    Instrumentation instrumentation = setup.instrumentation();
    this.notes = setup.notes();
    Sites sites = new Sites();
    releases = new ReleaseCounter(setup.attached());
    IgnoredClasses ignored = new IgnoredClasses(options.ignore());
    clients =
        new CopyConnector(
            registry,
            sites,
            new Owners(),
            settings(options),
            ignored,
            events(notes),
            heap(options, notes));
    if (options.control() == ControlBy.READ) {
      clients.readOnly();
    }
    InternalHooks weaving = new InternalHooks(instrumentation, hooks, gate, notes);
    components = new Components(instrumentation, registry, weaving, lifecycles);
    sink = new RegistrySink(registry, new InferredContext(mdc), components);
    HotCallMarking marking =
        new HotCallMarking(instrumentation, hooks, gate, errors, setup.timer(), notes);
    Locator locator = new Locator(sites, options.frames(), marking);
    intake = new Intake(registry, locator, sink, releases, errors);
    ownerCleanup = new OwnerCleanup(options, registry, clients, components);
    SnapshotRequest request =
        SnapshotRequest.NONE.lifetimes(components).retention(components).time(waits);
    reporter =
        new Reporter(
            options,
            setup.version(),
            registry,
            status(),
            request,
            clients,
            ownerCleanup,
            history,
            notes);
    propagation =
        new Propagation(
            weaving, ThreadContext.CURRENT, new ContextSnapshots(instrumentation, errors), errors);
    intake.watchReleases(releaseWatch());
    budget = new ProcessorBudget(processor, options.budget(), steps(setup.timer()));
  }

  /** Sets it to work. To be called once. */
  void begin(Options options, AgentTimer timer) {
    propagation.await();
    if (options.maxMemory() > 0) {
      timer.always(
          Duration.ofMillis(MemoryLimit.EVERY_MILLIS),
          new MemoryLimit(registry, sink, options.maxMemory(), teller()));
    }
    if (options.budget() > 0) {
      timer.always(ProcessorBudget.EVERY, budget);
    }
    timer.every(options.interval(), clients);
    timer.every(options.interval(), new TrendSampler(reporter));
    sampleHistory(HistorySampler.period(options.interval()), timer);
    if (options.cleanup().contains(CleanupAt.OWNER_END)) {
      timer.every(options.interval(), ownerCleanup);
    }
    timer.in(0, ownThread());
    timer.in(CLOCK_MILLIS, clockStart());
    timer.in(0, sampling(timer));
    timer.in(HOOKS_MILLIS, placeBeforeHooks());
  }

  private void sampleHistory(Duration period, AgentTimer timer) {
    timer.every(period, history);
    for (Duration early : HistorySampler.EARLY) {
      if (early.compareTo(period) < 0) {
        timer.in(early.toMillis(), earlyCount());
      }
    }
  }

  private Runnable earlyCount() {
    return new Runnable() {
      @Override
      public void run() {
        history.countEarly();
      }
    };
  }

  private ReleaseWatch releaseWatch() {
    return new ReleaseWatch() {
      @Override
      public void released(Site site, Object listener, Class<?> declaring, String method) {
        components.released(site, listener, declaring, method);
      }
    };
  }

  /** Started by Leash's own thread, so that it has nothing from the one that came here first. */
  private Runnable ownThread() {
    return new Runnable() {
      @Override
      public void run() {
        components.start();
      }
    };
  }

  private Runnable placeBeforeHooks() {
    return new Runnable() {
      @Override
      public void run() {
        lookBeforeHooks();
      }
    };
  }

  /** What shutdown hooks close, and what they are kept for, is gone when they have run. */
  private void lookBeforeHooks() {
    try {
      BeforeHooks.run(
          new Runnable() {
            @Override
            public void run() {
              reporter.end().lookBeforeHooks();
            }
          });
    } catch (Throwable t) {
      notes.add("what is left is judged after the shutdown hooks: " + t);
    }
  }

  private Runnable sampling(AgentTimer timer) {
    return new Runnable() {
      @Override
      public void run() {
        timer.in(waits.sample(), this);
      }
    };
  }

  private Runnable clockStart() {
    return new Runnable() {
      @Override
      public void run() {
        clock.start();
      }
    };
  }

  private ProcessorBudget.Steps steps(AgentTimer timer) {
    return new ProcessorBudget.Steps() {
      @Override
      public void aside(boolean now) {
        sink.aside(now);
        timer.pause(now);
      }

      @Override
      public void told(String line) {
        Console.line(line);
        notes.add(line);
      }
    };
  }

  private static Consumer<String> teller() {
    return new Consumer<String>() {
      @Override
      public void accept(String line) {
        Console.line(line);
      }
    };
  }

  private CollectorStatus status() {
    return new CollectorStatus() {
      @Override
      public long errors() {
        return errors.count();
      }

      @Override
      public Throwable firstError() {
        return errors.first();
      }

      @Override
      public long unknownReleases() {
        return releases.unknown();
      }

      @Override
      public long refused() {
        return sink.refused();
      }

      @Override
      public long missed() {
        return sink.missed();
      }

      @Override
      public Set<EventApi> closedByExit() {
        return sink.closedByExit();
      }
    };
  }

  private CopyConnector.Heap heap(Options options, Notes notes) {
    return new CopyConnector.Heap() {
      @Override
      public Map<Site, Holding> held(Predicate<Registration> which) {
        return HeapLook.atEnd(options.prove(), registry, notes).of(which);
      }
    };
  }

  private CopyConnector.Events events(Notes notes) {
    return new CopyConnector.Events() {
      @Override
      public void error(Throwable error) {
        errors.accept(error);
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

  Registry registry() {
    return registry;
  }

  Intake intake() {
    return intake;
  }

  RegistrySink sink() {
    return sink;
  }

  ReleaseCounter releases() {
    return releases;
  }

  ErrorCounter errors() {
    return errors;
  }

  CopyConnector clients() {
    return clients;
  }

  Reporter reporter() {
    return reporter;
  }

  Components components() {
    return components;
  }

  ProcessorBudget budget() {
    return budget;
  }

  /** What Leash has cost so far; the timer knows how long the last look took. */
  LeashCost cost(AgentTimer timer) {
    return new LeashCost(
        processor.ofLeash(), processor.ofProcess(), timer.lastLookNanos(), budget.isAside());
  }

  /** Ends what it does by itself. */
  void stop() {
    BeforeHooks.forget();
    components.close();
    propagation.close();
    clock.stop();
  }
}
