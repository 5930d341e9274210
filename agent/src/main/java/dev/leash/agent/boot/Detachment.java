package dev.leash.agent.boot;

import dev.leash.agent.bridge.Bridge;
import dev.leash.agent.clients.LoadedCopies;
import dev.leash.agent.control.Control;
import dev.leash.agent.control.ControlTarget;
import dev.leash.agent.intake.Intake;
import dev.leash.agent.log.Console;
import dev.leash.agent.log.Notes;
import dev.leash.agent.weave.Gate;
import java.lang.instrument.Instrumentation;

/**
 * Takes a running Leash out of the JVM: no hook does anything, woven classes get their own code
 * back, and thread, MBean and what was to happen at exit are gone. What is registered stays
 * registered.
 *
 * <p>To be run once.
 */
record Detachment(AgentSetup setup, Bridge bridge, Gate gate, LazyEngine engine, Control control)
    implements Runnable {

  @Override
  public void run() {
    Instrumentation instrumentation = setup.instrumentation();
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
    Engine there = engine.ifThere();
    if (there != null) {
      there.stop();
    }
    control.stop();
    setup.timer().stop();
    System.clearProperty(ControlTarget.RUNNING);
    Console.line(
        "Leash detached; the code of the application is as it was, what it registered stays.");
    Console.problems(problems.all());
    Console.close();
  }
}
