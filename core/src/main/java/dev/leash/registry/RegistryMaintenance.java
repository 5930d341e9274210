package dev.leash.registry;

import dev.leash.snapshot.Cleanup;
import dev.leash.snapshot.EndReason;
import java.util.List;
import java.util.function.LongSupplier;

/** Ends what became unreachable, and releases what is to be released by Leash. Thread-safe. */
final class RegistryMaintenance implements CleanupRunner.Callback {

  private final LongSupplier clock;
  private final SourceTables sources;
  private final RegistryTotals totals;
  private final EntryEnder ender;
  private final TrackedEntries tracked;
  private final ReleaseFailures failures = new ReleaseFailures();

  RegistryMaintenance(
      LongSupplier clock,
      SourceTables sources,
      RegistryTotals totals,
      EntryEnder ender,
      TrackedEntries tracked) {
    this.clock = clock;
    this.sources = sources;
    this.totals = totals;
    this.ender = ender;
    this.tracked = tracked;
  }

  void sweep() {
    sources.sweepShared();
    for (SourceTable table : sources.all()) {
      boolean gone = table.collected();
      ender.endAll(
          table, gone ? RegistryMaintenance::any : Entry::listenerGone, EndReason.COLLECTED);
      SourceTableWalk.clean(table);
      if (gone || !table.remembers()) {
        sources.drop(table);
      }
    }
    totals.groups().fold();
    for (SiteTally tally : totals.tallies()) {
      tally.released.forgetCollected();
    }
  }

  private static boolean any(Entry entry) {
    return true;
  }

  /** Releases entries by calling their libraries, in that order. */
  Cleanup cleanUp(List<Entry> chosen, CleanupOptions options) {
    if (chosen.isEmpty()) {
      return Cleanup.NOTHING;
    }
    CleanupRunner runner = new CleanupRunner(chosen, this);
    Cleanup done = runner.run(options.budget(), options.each());
    return options.verify() ? done.verifiedBy(runner.verify()) : done;
  }

  ReleaseFailures failures() {
    return failures;
  }

  @Override
  public boolean claim(Entry entry) {
    return ender.end(entry, EndReason.CLEANED);
  }

  @Override
  public RegistrationClient clientOf(Entry entry) {
    RegistrationDetails details = tracked.details(entry);
    return details == null ? null : details.client();
  }

  /** Whether whoever asked for it, or its event API, says how. */
  boolean canRelease(Registration registration) {
    RegistrationClient client =
        registration instanceof Entry entry && entry.live() ? clientOf(entry) : null;
    return (client != null && client.releaser() != null) || registration.api().releaser() != null;
  }

  @Override
  public void gone(Entry entry) {
    if (entry.listenerGone() || entry.sourceCollected()) {
      ender.end(entry, EndReason.COLLECTED);
    }
  }

  @Override
  public void failed(Entry entry, Throwable error) {
    failed((Registration) entry, error);
  }

  /** Counts a release by Leash that threw. */
  void failed(Registration registration, Throwable error) {
    failures.add(registration, error, clock.getAsLong());
  }
}
