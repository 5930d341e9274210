package dev.leash.registry;

import dev.leash.event.Releaser;
import dev.leash.gc.GarbageCollection;
import dev.leash.snapshot.Cleanup;
import dev.leash.snapshot.Cleanup.Verification;
import dev.leash.thread.BackgroundThread;
import dev.leash.weak.IdentityKey;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Releases a list of registrations on a thread of its own, so that a release that hangs costs the
 * caller its budget and no more. Where one release takes longer than it may, its thread is left to
 * itself and another one goes on with the rest.
 */
final class CleanupRunner {

  /** What the registry does about an entry. */
  interface Callback {
    /** Marks it as cleaned; false if it ended meanwhile. */
    boolean claim(Entry entry);

    /** Who asked for it to be tracked; null if nobody did. */
    RegistrationClient clientOf(Entry entry);

    /** Its listener or its source was collected, so there is nothing to release. */
    void gone(Entry entry);

    /** A release threw. */
    void failed(Entry entry, Throwable error);
  }

  /** The thread that releases, and the listener that it is releasing just now, from its source. */
  private static final class Worker extends BackgroundThread {
    private Object releasing;
    private IdentityKey from;

    private Worker(Runnable work) {
      super(work, "leash-cleanup");
    }
  }

  private final List<Entry> entries;
  private final Callback callback;
  private final List<Entry> released = new ArrayList<>();

  /**
   * Listeners of libraries that take out the first one that is equal. What went for another one
   * must not be collected before its turn, which is the other one's.
   */
  private List<Object> kept = new ArrayList<>();

  private int failed;
  private int skipped;

  /** The next entry to release; raised by the thread that works on it. */
  private int next;

  private long startedAt;
  private Thread worker;

  CleanupRunner(List<Entry> entries, Callback callback) {
    this.entries = entries;
    this.callback = callback;
    for (Entry entry : entries) {
      if (entry.api().equalsBased()) {
        kept.add(entry.listener());
      }
    }
  }

  synchronized Cleanup run(Duration budget, Duration each) {
    long now = System.nanoTime();
    long end = now + budget.toNanos();
    boolean interrupted = false;
    if (now < end) {
      startWorker();
    }
    while (worker != null && now < end) {
      long patience = Math.min(end, startedAt + each.toNanos()) - now;
      try {
        if (patience > 0) {
          wait(patience / 1_000_000, (int) (patience % 1_000_000));
        } else {
          worker.interrupt();
          startWorker();
        }
      } catch (InterruptedException e) {
        interrupted = true; // the budget bounds the wait, and what is released is to be counted
      }
      now = System.nanoTime();
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    worker = null; // whoever is still at work stops after this release
    kept = List.of();
    int late = entries.size() - released.size() - failed - skipped;
    return new Cleanup(released.size(), failed, late, skipped);
  }

  private void startWorker() {
    startedAt = System.nanoTime();
    worker = new Worker(this::releaseAll);
    worker.start();
  }

  /**
   * Whether a release of this listener is Leash's own, of a registration that is claimed already. A
   * registration of an equal listener, or of the same once more, is another one then, and still
   * there.
   */
  static boolean isReleasing(IdentityKey source, Object listener) {
    return Thread.currentThread() instanceof Worker worker
        && source.equals(worker.from)
        && worker.releasing == listener;
  }

  private void releaseAll() {
    for (Entry entry = take(); entry != null; entry = take()) {
      release(entry);
    }
  }

  private synchronized Entry take() {
    if (Thread.currentThread() != worker) {
      return null; // given up
    }
    if (next == entries.size()) {
      worker = null;
      notifyAll();
      return null;
    }
    startedAt = System.nanoTime();
    return entries.get(next++);
  }

  private void release(Entry entry) {
    Callable<?> release = releaseOf(entry);
    if (release == null || !callback.claim(entry)) {
      count(() -> skipped++);
      return;
    }
    Worker self = (Worker) Thread.currentThread();
    self.releasing = entry.listener();
    self.from = entry.sourceKey();
    try {
      // Claimed before the call: the woven release inside it has nothing more to end.
      release.call();
      count(() -> released.add(entry));
    } catch (Throwable t) {
      count(() -> failed++);
      callback.failed(entry, t);
    } finally {
      self.releasing = null;
      self.from = null;
    }
  }

  /** What comes from a thread that was given up doesn't count any more: it was late. */
  private synchronized void count(Runnable outcome) {
    if (Thread.currentThread() == worker) {
      outcome.run();
    }
  }

  private Callable<?> releaseOf(Entry entry) {
    RegistrationClient client = callback.clientOf(entry);
    Callable<?> own = client == null ? null : client.releaser();
    if (own != null) {
      return own;
    }
    Releaser releaser = entry.api().releaser();
    Object handle = entry.handle() == null ? null : entry.handle().get();
    if (releaser == null || (entry.handle() != null && handle == null)) {
      return null;
    }
    Object source = entry.sourceObject();
    Object listener = entry.listener();
    boolean sourceGone = source == null && entry.sourceCollected();
    if (handle == null && (sourceGone || (listener == null && entry.hasListener()))) {
      callback.gone(entry);
      return null;
    }
    return () -> {
      call(releaser, source, listener, handle, entry.key());
      return null;
    };
  }

  private static void call(
      Releaser releaser, Object source, Object listener, Object handle, Object key)
      throws Exception {
    try {
      releaser.release(source, listener, handle, key);
    } catch (Exception | Error e) {
      throw e;
    } catch (Throwable t) {
      throw new IllegalStateException(t);
    }
  }

  /** What a collection shows of the listeners that were released. Takes as long as that does. */
  synchronized Verification verify() {
    List<Entry> candidates = new ArrayList<>();
    for (Entry entry : released) {
      Object listener = entry.listener();
      if (listener != null && !isShared(listener.getClass())) {
        candidates.add(entry);
      } else if (entry.refersTo(null)) {
        candidates.add(entry); // collected while the cleanup ran
      }
    }
    if (!GarbageCollection.ask(1)) {
      return new Verification(0, 0, released.size());
    }
    int freed = 0;
    for (Entry entry : candidates) {
      freed += entry.refersTo(null) ? 1 : 0;
    }
    return new Verification(freed, candidates.size() - freed, released.size() - candidates.size());
  }

  /** A lambda that captures nothing is one object for all, kept by the code; so is a constant. */
  private static boolean isShared(Class<?> type) {
    if (type.isEnum() || type == String.class || type == Class.class) {
      return true;
    }
    if (!type.isHidden()) {
      return false;
    }
    for (Field field : type.getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers())) {
        return false;
      }
    }
    return true;
  }
}
