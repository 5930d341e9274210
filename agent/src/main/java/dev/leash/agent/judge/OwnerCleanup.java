package dev.leash.agent.judge;

import dev.leash.agent.clients.CopyConnector;
import dev.leash.agent.log.Console;
import dev.leash.agent.options.Options;
import dev.leash.agent.options.Options.LogLevel;
import dev.leash.detect.Detectors;
import dev.leash.owner.Lifetimes;
import dev.leash.registry.Registry;
import dev.leash.snapshot.Cleanup;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;

/**
 * Releases what ended owners left behind, once their grace time is over, and says so: the option
 * {@code cleanup=owner-end}. It releases nothing that would not be accused.
 *
 * <p>Runs on a thread of Leash's own; its count may be read from any.
 */
public final class OwnerCleanup implements Runnable {

  private final Options options;
  private final Registry registry;
  private final CopyConnector clients;
  private final EndedOwnerLeftovers leftovers;
  private final LongAdder released = new LongAdder();

  /** What was tried already; what can't be released stays here until it ends. */
  private final Set<Long> tried = new HashSet<>();

  public OwnerCleanup(
      Options options, Registry registry, CopyConnector clients, Lifetimes lifetimes) {
    this.options = options;
    this.registry = registry;
    this.clients = clients;
    this.leftovers =
        new EndedOwnerLeftovers(
            registry, lifetimes, new IgnoredClasses(options.ignore()), Detectors.GRACE);
  }

  @Override
  public void run() {
    Set<Long> all = new HashSet<>();
    for (EndedOwnerLeftovers.Leftover left : leftovers.find()) {
      all.addAll(left.ids());
      if (!tried.containsAll(left.ids())) {
        release(left);
      }
    }
    tried.retainAll(all);
  }

  private void release(EndedOwnerLeftovers.Leftover left) {
    Cleanup done =
        registry.cleanUp(
            r -> left.ids().contains(r.id()) && !tried.contains(r.id()), options.cleanupBudget());
    tried.addAll(left.ids());
    released.add(done.released());
    if (Console.passes(LogLevel.WARN)) {
      Console.line(words(left, done));
    }
  }

  private static String words(EndedOwnerLeftovers.Leftover left, Cleanup done) {
    return "Leash: warn: released "
        + done.released()
        + (done.released() == 1 ? " registration (" : " registrations (")
        + left.site().api().id()
        + ") made at "
        + left.site().blame()
        + ": the owner ended ("
        + left.how()
        + ")"
        + (done.failed() == 0 ? "" : "; " + done.failed() + " failed")
        + (done.skipped() == 0 ? "" : "; " + done.skipped() + " can't be released")
        + (done.late() == 0 ? "" : "; " + done.late() + " took too long");
  }

  /** How many registrations of ended owners were released, here or by the library. */
  public long leaksPrevented() {
    return released.sum() + clients.leaksPrevented();
  }
}
