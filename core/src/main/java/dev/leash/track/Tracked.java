package dev.leash.track;

import dev.leash.handle.Kept;
import dev.leash.owner.Owners;
import dev.leash.registry.Client;
import dev.leash.registry.End;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Something that was tracked by an explicit call. It stays tracked whether or not anybody keeps
 * this object.
 *
 * <p>Thread-safe. Releasing twice does nothing the second time.
 */
public final class Tracked implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger("dev.leash");

  private final Ledger ledger;
  private final long id;
  private final Subject subject;
  private final Tracking how;
  private final Reference<Object> owner;
  private final Kept<Runnable> onCleanup;
  private final CallSite site;
  private volatile End end;
  private volatile Asker asker;

  /** Where it is entered; guarded by this. */
  private Desk desk;

  private Object registration;

  Tracked(Ledger ledger, long id, Subject subject, Tracking how, CallSite site) {
    this.ledger = ledger;
    this.id = id;
    this.subject = subject;
    Object whose = how.owner();
    boolean object = whose != null && !Owners.isName(whose);
    this.owner = object ? new WeakReference<>(whose) : null;
    this.onCleanup = how.onCleanup() == null ? null : Kept.strongly(how.onCleanup());
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
  public End end() {
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
    if (!finish(End.RELEASED)) {
      return false;
    }
    if (release == null) {
      return true;
    }
    try {
      release.call();
      return true;
    } catch (Throwable t) {
      LOG.warn("releasing registration {} failed", id, t);
      desk().failed(known, t);
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
    return finish(End.RELEASED);
  }

  /**
   * Says that it is over by itself: it fired, or its source was closed.
   *
   * @return whether it was live
   */
  public boolean complete() {
    return finish(End.COMPLETED);
  }

  private synchronized Object registration() {
    return registration;
  }

  private synchronized Desk desk() {
    return desk;
  }

  private synchronized boolean finish(End by) {
    return end == null && desk.end(registration, by);
  }

  /** Enters it at the desk in charge, or moves it there, unless it has ended. */
  synchronized void enterAt(Supplier<Desk> inCharge) {
    Desk to = inCharge.get();
    if (end != null || desk == to) {
      return;
    }
    if (subject.gone()) {
      over(End.COLLECTED);
      return;
    }
    Asker fresh = new Asker();
    asker = fresh;
    desk = to;
    registration = to.enter(claim(fresh));
    if (end != null) {
      to.end(registration, end); // the desk it left ended it meanwhile
    }
  }

  private Claim claim(Client client) {
    return new Claim(
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

  private Callable<?> releaser() {
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

  private void over(End by) {
    end = by;
    ledger.remove(this);
    subject.drop();
    if (onCleanup != null) {
      onCleanup.drop();
    }
  }

  /** What one desk knows of this. */
  private final class Asker implements Client {
    @Override
    public Callable<?> releaser() {
      return Tracked.this.releaser();
    }

    @Override
    public End over() {
      return subject.over();
    }

    @Override
    public void ended(End by) {
      if (LOG.isDebugEnabled() && desk().settings().debug()) {
        LOG.debug("{} {}: {}", how.service(), id, by);
      }
      Tracked.this.over(by);
      if (asker != this) {
        moved(by);
      }
    }

    /** It has been moved to another desk while this one ended it. */
    private void moved(End by) {
      synchronized (Tracked.this) {
        if (registration != null) {
          desk.end(registration, by);
        }
      }
    }
  }
}
