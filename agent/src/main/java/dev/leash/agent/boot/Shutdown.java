package dev.leash.agent.boot;

import dev.leash.agent.control.Control;
import dev.leash.agent.judge.FinalReport;
import dev.leash.agent.judge.Reporter;
import dev.leash.agent.log.Console;
import dev.leash.agent.log.Notes;
import dev.leash.agent.options.Options;
import dev.leash.agent.options.Options.CleanupAt;
import dev.leash.agent.options.Options.FailOn;
import dev.leash.agent.weave.Gate;
import dev.leash.registry.CleanupOptions;
import dev.leash.report.Report;
import dev.leash.report.ReportFiles;
import dev.leash.report.TextWriter;
import dev.leash.snapshot.Cleanup;
import dev.leash.thread.BackgroundThread;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
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

  /** What takes all memory is still there, and a report takes some. */
  private static final String OUT_OF_MEMORY =
      "; -XX:+HeapDumpOnOutOfMemoryError has the JVM leave a dump, and \"java -jar leash-agent.jar"
          + " heap\" tells which listeners take the memory";

  /** What most programs get; said without loading what makes reports. */
  private static final String NOTHING = "Leash: no leaks; no registrations were seen.";

  /** Those before are the JDK's. */
  private static final int FIRST_FREE_SLOT = 3;

  /** What the JVM calls. It can't be taken back, so it stays and forgets whom it worked for. */
  private static final class ShutdownSlot implements Runnable {
    private volatile Shutdown current;

    @Override
    public void run() {
      Shutdown shutdown = current;
      if (shutdown != null) {
        shutdown.run();
      }
    }
  }

  private static ShutdownSlot slot;

  private final Options options;
  private final Notes notes;
  private final Gate gate;
  private final ArmedRules rules;
  private final LazyEngine engine;
  private final Control control;
  private final ExitStatus status;

  /**
   * Settled before anything is said or written, so that nothing that goes wrong there changes it.
   * Until then it is not known that there is no leak, which is no success where that was asked for.
   */
  private boolean fails;

  /**
   * What is to happen.
   *
   * @param gate closed first: what is loaded for the reports is not woven
   * @param control makes reports on the way, and stops doing so
   * @param status the one that the application asked for; null if it is not wanted
   */
  Shutdown(
      Options options,
      Notes notes,
      Gate gate,
      ArmedRules rules,
      LazyEngine engine,
      Control control,
      ExitStatus status) {
    this.options = options;
    this.notes = notes;
    this.gate = gate;
    this.rules = rules;
    this.engine = engine;
    this.control = control;
    this.status = status;
    this.fails = options.failOn() != FailOn.NONE;
  }

  static synchronized void register(Shutdown shutdown) {
    if (slot != null) {
      slot.current = shutdown;
      return;
    }
    slot = new ShutdownSlot();
    slot.current = shutdown;
    try {
      registerLate(slot);
    } catch (Throwable t) {
      shutdown.notes.add("reports come while the application's shutdown hooks run: " + t);
      Runtime.getRuntime().addShutdownHook(BackgroundThread.of("leash-shutdown", slot));
    }
  }

  /** Nothing happens any more when the JVM goes down. */
  static synchronized void unregister() {
    if (slot != null) {
      slot.current = null;
    }
  }

  /**
   * Takes the last slot that is free; the bridge has opened java.lang to this loader. The JVM's own
   * way to a slot is a method, but to call it, by a handle or by reflection, would have the JVM
   * write classes at each start, which takes up to 10 ms.
   */
  private static void registerLate(Runnable shutdown) throws ReflectiveOperationException {
    Class<?> type = Class.forName("java.lang.Shutdown");
    Runnable[] slots =
        (Runnable[])
            MethodHandles.privateLookupIn(type, MethodHandles.lookup())
                .findStaticVarHandle(type, "hooks", Runnable[].class)
                .get();
    VarHandle slot = MethodHandles.arrayElementVarHandle(Runnable[].class);
    int number = slots.length - 1;
    while (!slot.compareAndSet(slots, number, (Runnable) null, shutdown)) {
      number--;
      if (number < FIRST_FREE_SLOT) {
        throw new IllegalStateException("all slots are taken");
      }
    }
  }

  @Override
  public void run() {
    // Whoever called exit may have been interrupted, and nothing here would wait for anything then.
    boolean interrupted = Thread.interrupted();
    try {
      goDown();
    } catch (Throwable t) {
      Console.line(
          "Leash: the report at exit failed: "
              + t
              + (t instanceof OutOfMemoryError ? OUT_OF_MEMORY : "")
              + (fails ? "; with failOn that counts as a failure" : ""));
    }
    if (fails && status.status() == 0) {
      status.halt(LEAKS);
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void goDown() {
    gate.close();
    control.endReports();
    rules.checkOwn(notes);
    if (options.report().isEmpty() && engine.sawNothing()) {
      fails = false;
      Console.line(NOTHING);
      Console.problems(notes.all());
      return;
    }
    Reporter reporter = engine.get().reporter();
    FinalReport found = reporter.settleAndReport();
    fails = fails(found);
    Report report = found.report();
    List<String> problems = write(report);
    if (options.cleanup().contains(CleanupAt.SHUTDOWN)) {
      Cleanup cleanup = engine.get().registry().cleanUp(r -> true, cleanup());
      report = reporter.after(report, cleanup);
      problems = write(report);
    }
    Report fresh = found.withoutKnown(report);
    say(fresh, report.leaks().size() - fresh.leaks().size());
    Console.problems(problems);
  }

  private CleanupOptions cleanup() {
    return new CleanupOptions(
        options.cleanupBudget(),
        options.cleanupBudget(),
        options.cleanup().contains(CleanupAt.VERIFY));
  }

  private boolean fails(FinalReport found) {
    return switch (options.failOn()) {
      case NONE -> false;
      case LEAK -> !found.report().leaks().isEmpty();
      case NEW -> !found.withoutKnown(found.report()).leaks().isEmpty();
      case SUSPECT -> !found.report().leaks().isEmpty() || !found.report().suspects().isEmpty();
    };
  }

  private List<String> write(Report report) {
    return ReportFiles.write(report, options.report());
  }

  private static void say(Report report, int known) {
    StringWriter text = new StringWriter();
    try {
      new TextWriter(TextWriter.ON_CONSOLE, known).write(report, text);
    } catch (IOException e) {
      throw new IllegalStateException("writing to memory failed", e);
    }
    Console.line(text.toString().stripTrailing());
  }
}
