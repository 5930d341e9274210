package dev.leash.agent.boot;

import dev.leash.agent.options.Options;
import dev.leash.agent.options.Options.CleanupAt;
import dev.leash.agent.options.Options.FailOn;
import dev.leash.baseline.Comparison;
import dev.leash.detect.Leak;
import dev.leash.registry.Cleanup;
import dev.leash.report.Report;
import dev.leash.report.ReportFiles;
import dev.leash.report.TextWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;

/**
 * What happens when the JVM goes down, in this order: settle and judge, write the reports, release
 * what is left, say what that did, set the exit status.
 *
 * <p>It runs after the application's own shutdown hooks, so that what they take back is not called
 * a leak. The JVM has numbered slots for that, of which the hooks are the second; where it does not
 * let us have one, an ordinary hook must do.
 */
final class Shutdown implements Runnable {

  /** The exit status that says: the application ran well, but it leaks. */
  static final int LEAKS = 86;

  /** What most programs get; said without loading what makes reports. */
  private static final String NOTHING = "Leash: no leaks; no registrations were seen.";

  private static final int LAST_SLOT = 9;
  private static final int FIRST_FREE_SLOT = 3;

  /** What the JVM calls. It can't be taken back, so it stays and forgets whom it worked for. */
  private static final class Slot implements Runnable {
    private volatile Shutdown current;

    @Override
    public void run() {
      Shutdown shutdown = current;
      if (shutdown != null) {
        shutdown.run();
      }
    }
  }

  private static Slot slot;

  private final Options options;
  private final Agent agent;
  private final ExitStatus status;

  Shutdown(Options options, Agent agent, ExitStatus status) {
    this.options = options;
    this.agent = agent;
    this.status = status;
  }

  static synchronized void register(Shutdown shutdown) {
    if (slot != null) {
      slot.current = shutdown;
      return;
    }
    slot = new Slot();
    slot.current = shutdown;
    try {
      registerLate(slot);
    } catch (Throwable t) {
      shutdown.agent.notes().add("reports come while the application's shutdown hooks run: " + t);
      Thread hook = new Thread(null, slot, "leash-shutdown", 0, false);
      Runtime.getRuntime().addShutdownHook(hook);
    }
  }

  /** Nothing happens any more when the JVM goes down. */
  static synchronized void unregister() {
    if (slot != null) {
      slot.current = null;
    }
  }

  /** The bridge has opened java.lang to this loader. */
  private static void registerLate(Runnable shutdown) throws Throwable {
    Class<?> slots = Class.forName("java.lang.Shutdown");
    // A method handle: a reflective call of this shape would link three times as much.
    MethodHandle add =
        MethodHandles.privateLookupIn(slots, MethodHandles.lookup())
            .findStatic(
                slots,
                "add",
                MethodType.methodType(void.class, int.class, boolean.class, Runnable.class));
    for (int slot = LAST_SLOT; ; slot--) {
      try {
        add.invokeExact(slot, false, shutdown);
        return;
      } catch (InternalError | IllegalStateException taken) {
        if (slot == FIRST_FREE_SLOT) {
          throw taken;
        }
      }
    }
  }

  @Override
  public void run() {
    try {
      goDown();
    } catch (Throwable t) {
      Console.line("Leash: the report at exit failed: " + t);
    }
  }

  private void goDown() {
    agent.checkOwnRules();
    if (options.report().isEmpty() && agent.sawNothing()) {
      Console.line(NOTHING);
      Startup.tell(agent.notes().all());
      return;
    }
    Report found = agent.judge().settleAndReport();
    List<String> problems = write(found);
    Report report = found;
    if (options.cleanup().contains(CleanupAt.SHUTDOWN)) {
      Cleanup cleanup = agent.registry().cleanUp(r -> true, options.cleanupBudget());
      report = agent.judge().after(found, cleanup);
      problems = write(report);
    }
    Report counting = withoutKnown(report);
    say(counting);
    Startup.tell(problems);
    boolean fails =
        options.failOn() == FailOn.NEW
            ? !counting.leaks().isEmpty()
            : options.failOn() == FailOn.LEAK && !report.leaks().isEmpty();
    if (fails && status.status() == 0) {
      Runtime.getRuntime().halt(LEAKS);
    }
  }

  /** What people are told: files have all leaks, and a note says how many are known. */
  private Report withoutKnown(Report report) {
    Comparison comparison = agent.judge().comparison();
    if (comparison == null) {
      return report;
    }
    List<Leak> fresh = new ArrayList<>();
    for (Leak leak : report.leaks()) {
      if (comparison.isFresh(leak.id())) {
        fresh.add(leak);
      }
    }
    return report.with(fresh);
  }

  private List<String> write(Report report) {
    return ReportFiles.write(report, options.report());
  }

  private static void say(Report report) {
    StringWriter text = new StringWriter();
    try {
      new TextWriter(TextWriter.ON_CONSOLE).write(report, text);
    } catch (IOException e) {
      throw new IllegalStateException("writing to memory failed", e);
    }
    Console.line(text.toString().stripTrailing());
  }
}
