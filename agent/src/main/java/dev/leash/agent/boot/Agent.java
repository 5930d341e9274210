package dev.leash.agent.boot;

import dev.leash.agent.bridge.Bridge;
import dev.leash.agent.catalogue.ApiRule;
import dev.leash.agent.catalogue.Catalogue;
import dev.leash.agent.clients.Clients;
import dev.leash.agent.context.Components;
import dev.leash.agent.context.Sessions;
import dev.leash.agent.intake.Intake;
import dev.leash.agent.options.Options;
import dev.leash.agent.options.Options.CleanupAt;
import dev.leash.agent.weave.Gate;
import dev.leash.agent.weave.Hooked;
import dev.leash.owner.Owners;
import dev.leash.registry.Registry;
import dev.leash.registry.WeakRegistry;
import dev.leash.site.Sites;
import dev.leash.track.Settings;
import java.lang.instrument.Instrumentation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A running Leash: everything it consists of, put together once. */
public final class Agent {

  private final Options options;
  private final Notes notes = new Notes();
  private final Registry registry = new WeakRegistry();
  private final Owners owners = new Owners();
  private final Sessions sessions;
  private final Intake intake;
  private final Clients clients;
  private final Judge judge;

  private Agent(Options options, String version) {
    this.options = options;
    this.sessions = new Sessions(registry);
    Sites sites = new Sites();
    this.intake = new Intake(registry, sites, options.frames(), sessions);
    this.clients = new Clients(registry, sites, owners, settings(options), events());
    this.judge = new Judge(options, version, registry, intake, notes);
  }

  /**
   * Starts.
   *
   * @throws ReflectiveOperationException if this JVM does not let the bridge in
   */
  static Agent start(
      Options options, Instrumentation instrumentation, String version, boolean attached)
      throws Exception {
    Agent agent = new Agent(options, version);
    Bridge bridge = Bridge.define(instrumentation, version);
    List<ApiRule> rules = Catalogue.load(options, agent.notes);
    Hooks hooks = new Hooks(bridge, agent.intake);
    Gate gate = new Gate(bridge.type(), problems(agent.notes, hooks), hooks);
    gate.add(hooks.number(rules));
    if (!options.discover().isEmpty()) {
      gate.finder(new Discoverer(options.discover(), rules, hooks));
    }
    gate.add(OwnWeaving.servlets(hooks, agent.sessions));
    ExitStatus status = ExitStatus.watch(options, hooks, gate);
    instrumentation.addTransformer(gate, true);
    LoadedClasses.retransform(instrumentation, gate, agent.notes);
    agent.clients.serve(bridge, instrumentation);
    Components components =
        new Components(
            instrumentation,
            agent.registry,
            new OwnWeaving(instrumentation, hooks, gate, agent.notes));
    agent.intake.tell(components);
    agent.judge.lifetimes(components);
    agent.sessions.components(components);
    components.start();
    Monitor.start(options, agent.clients);
    Shutdown.register(new Shutdown(options, agent, status));
    Console.line(startLine(version, rules, attached));
    return agent;
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

  private static String startLine(String version, List<ApiRule> rules, boolean attached) {
    Set<String> ids = new HashSet<>();
    for (ApiRule rule : rules) {
      ids.add(rule.id());
    }
    return "Leash "
        + version
        + (attached ? " attached: " : ": ")
        + ids.size()
        + " event APIs armed.";
  }

  /** The book. */
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

  /** Makes reports. */
  Judge judge() {
    return judge;
  }

  /** The options in force. */
  Options options() {
    return options;
  }

  /** What could not be done so far. */
  Notes notes() {
    return notes;
  }
}
