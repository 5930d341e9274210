package dev.leash.registry;

import dev.leash.event.Releaser;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * Releases a list of registrations on a thread of its own, so that a release that hangs costs the
 * caller its budget and no more.
 */
final class Cleaner {

  private final List<Entry> entries;
  private final Predicate<Entry> claim;
  private final AtomicInteger released = new AtomicInteger();
  private final AtomicInteger failed = new AtomicInteger();
  private final AtomicInteger skipped = new AtomicInteger();
  private volatile boolean stopped;

  /**
   * A cleaner.
   *
   * @param entries what to release, in this order
   * @param claim marks an entry as cleaned; false if it ended meanwhile
   */
  Cleaner(List<Entry> entries, Predicate<Entry> claim) {
    this.entries = entries;
    this.claim = claim;
  }

  Cleanup run(Duration budget) {
    Thread worker = new Thread(null, this::releaseAll, "leash-cleanup", 0, false);
    worker.setDaemon(true);
    worker.start();
    try {
      worker.join(Math.max(1, budget.toMillis()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    stopped = true;
    int done = released.get() + failed.get() + skipped.get();
    return new Cleanup(released.get(), failed.get(), entries.size() - done, skipped.get());
  }

  private void releaseAll() {
    for (Entry entry : entries) {
      if (stopped) {
        return;
      }
      release(entry);
    }
  }

  @SuppressWarnings("CatchAndPrintStackTrace")
  private void release(Entry entry) {
    Releaser releaser = entry.api().releaser();
    Object handle = entry.handle == null ? null : entry.handle.get();
    boolean lost = entry.handle != null && handle == null;
    if (releaser == null || lost || !claim.test(entry)) {
      skipped.incrementAndGet();
      return;
    }
    try {
      // Claimed before the call: the woven release inside it finds nothing more to end.
      releaser.release(entry.source.object(), entry.get(), handle, entry.key);
      released.incrementAndGet();
    } catch (Throwable t) {
      failed.incrementAndGet();
    }
  }
}
