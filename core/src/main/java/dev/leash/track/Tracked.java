package dev.leash.track;

import dev.leash.handle.ForeignReference;
import dev.leash.log.LibraryLog;
import dev.leash.owner.Owners;
import dev.leash.registry.RegistrationClient;
import dev.leash.snapshot.EndReason;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that was tracked by an explicit call. It stays tracked whether or not anybody keeps
 * this object.
 *
 * <p>Thread-safe. Releasing twice does nothing the second time.
 */
public final class Tracked implements AutoCloseable {

  private final TrackedHandles handles;
  private final long id;
  private final Subject subject;
  private final Tracking how;
  private final @Nullable Reference<Object> owner;
  private final @Nullable ForeignReference<Runnable> onCleanup;
  private final CallSite site;
  private volatile @Nullable EndReason end;
  private volatile @Nullable Asker asker;

  /** Where it is entered; guarded by this. */
  private @Nullable Tracker tracker;

  private @Nullable Object registration;

  Tracked(TrackedHandles handles, long id, Subject subject, Tracking how, CallSite site) {
    this.handles = handles;
    this.id = id;
    this.subject = subject;
    Object whose = how.owner();
    boolean object = whose != null && !Owners.isName(whose);
    this.owner = object ? new WeakReference<>(whose) : null;
    this.onCleanup = how.onCleanup() == null ? null : ForeignReference.strongly(how.onCleanup());
    this.how = object ? how.owner(null).onCleanup(null) : how.onCleanup(null);
    this.site = site;
  }

  /** A number that is unique in this copy of the library. */
  public long id() {
    return id;
  }

  /** Whether it is still to be released. */
  public boolean live() {
    return end == null;
  }

  /** How it ended; null while it is live. */
  public @Nullable EndReason end() {
    return end;
  }

  /**
   * Releases it.
   *
   * @return whether this call did it; false if it had ended, or if the release threw, which is
   *     logged and counted
   */
  public boolean release() {
    Callable<?> release = releaser();
    Object known = registration();
    if (!finish(EndReason.RELEASED)) {
      return false;
    }
    if (release == null) {
      return true;
    }
    try {
      release.call();
      return true;
    } catch (Throwable t) {
      LibraryLog.get().warn("releasing registration {} failed", id, t);
      tracker().failed(known, t);
      return false;
    }
  }

  /** The same as {@link #release}, for try-with-resources. */
  @Override
  public void close() {
    release();
  }

  /**
   * Stops tracking it without releasing it: somebody did that already.
   *
   * @return whether it was live
   */
  public boolean untrack() {
    return finish(EndReason.RELEASED);
  }

  /**
   * Says that it is over by itself: it fired, or its source was closed.
   *
   * @return whether it was live
   */
  public boolean complete() {
    return finish(EndReason.COMPLETED);
  }

  private synchronized @Nullable Object registration() {
    return registration;
  }

  private synchronized Tracker tracker() {
    return Objects.requireNonNull(tracker, "tracker"); // there once it was entered
  }

  private synchronized boolean finish(EndReason by) {
    return end == null && tracker().end(registration, by);
  }

  /** Enters it at the tracker in charge, or moves it there, unless it has ended. */
  synchronized void enterAt(Supplier<Tracker> inCharge) {
    Tracker to = inCharge.get();
    if (end != null || tracker == to) {
      return;
    }
    if (subject.gone()) {
      over(EndReason.COLLECTED);
      return;
    }
    Asker fresh = new Asker();
    asker = fresh;
    tracker = to;
    registration = to.enter(request(fresh));
    if (end != null) {
      to.end(registration, end); // the tracker it left ended it meanwhile
    }
  }

  private TrackRequest request(RegistrationClient client) {
    return new TrackRequest(
        subject.source(),
        subject.listener(),
        subject.handle(),
        owner == null ? how.owner() : owner.get(),
        how.service(),
        how.tags(),
        how.kind(),
        how.description(),
        how.timeout().toMillis(),
        site,
        client);
  }

  private @Nullable Callable<?> releaser() {
    Callable<?> release = subject.releaser();
    Runnable then = onCleanup == null ? null : onCleanup.get();
    if (release == null || then == null) {
      return release;
    }
    return () -> {
      try {
        return release.call();
      } finally {
        then.run();
      }
    };
  }

  private void over(EndReason by) {
    end = by;
    handles.remove(this);
    subject.drop();
    if (onCleanup != null) {
      onCleanup.drop();
    }
  }

  /** What one tracker knows of this. */
  private final class Asker implements RegistrationClient {
    @Override
    public @Nullable Callable<?> releaser() {
      return Tracked.this.releaser();
    }

    @Override
    public @Nullable EndReason over() {
      return subject.over();
    }

    @Override
    public void ended(EndReason by) {
      if (tracker().settings().debug() && LibraryLog.get().isDebugEnabled()) {
        LibraryLog.get().debug("{} {}: {}", how.service(), id, by);
      }
      Tracked.this.over(by);
      if (asker != this) {
        moved(by);
      }
    }

    /** It has been moved to another tracker while this one ended it. */
    private void moved(EndReason by) {
      synchronized (Tracked.this) {
        if (registration != null) {
          tracker().end(registration, by);
        }
      }
    }
  }
}
