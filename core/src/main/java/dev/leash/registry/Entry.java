package dev.leash.registry;

import dev.leash.event.EventApi;
import dev.leash.owner.Context;
import dev.leash.site.Site;
import dev.leash.weak.Identity;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.WeakReference;

/**
 * A registration as the registry keeps it: its own weak reference to the listener, in 48 bytes.
 *
 * <p>It is <em>fresh</em> as long as it is in a {@link Lap} only; then it is <em>settled</em>: in
 * the table of its source, and counted. Whether it ended before or after that is decided by one
 * compare-and-set.
 */
class Entry extends WeakReference<Object> implements Registration {

  private static final VarHandle STATE;

  static {
    try {
      STATE = MethodHandles.lookup().findVarHandle(Entry.class, "state", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** Of the state, these bits say how it ended: 0 for not yet, or the code of its end. */
  private static final int ENDED = 7;

  private static final int SETTLED = 8;
  private static final int WITHOUT_LISTENER = 16;

  /** The next one in a chain: an older one of the lap, or guarded by the source's lock. */
  Entry next;

  /** What is seen of it may be old: all that ever changes is for whom. */
  private Lot lot;

  private final int idInLot;
  private final int atInLot;

  /** Not written when there is nothing to say: a volatile write costs as much as all the rest. */
  private volatile int state;

  Entry(Object listener, Lot lot, long id, long now) {
    super(listener);
    this.lot = lot;
    this.idInLot = (int) (id - lot.firstId);
    this.atInLot = (int) (now - lot.firstAt);
    if (listener == null) {
      state = WITHOUT_LISTENER;
    }
  }

  /** The way to the handle; null if there never was one. */
  Identity handle() {
    return null;
  }

  /** What it was registered with besides the listener; null if nothing. */
  Object key() {
    return null;
  }

  /** What it has in common with others; another one once it changes hands. */
  Lot lot() {
    return lot;
  }

  SiteTally tally() {
    return lot.tally;
  }

  Source source() {
    return lot.source;
  }

  /** Whether there was a listener to know. */
  boolean hasListener() {
    return (state & WITHOUT_LISTENER) == 0;
  }

  /** Ends it, if it has not ended; only one caller is told true. */
  boolean end(End how) {
    int before = state;
    while ((before & ENDED) == 0) {
      if (STATE.compareAndSet(this, before, before | how.code())) {
        return true;
      }
      before = state;
    }
    return false;
  }

  /** Makes it settled; false if it ended before. */
  boolean settle() {
    int before = state;
    return (before & ENDED) == 0 && STATE.compareAndSet(this, before, before | SETTLED);
  }

  /** Whether it was settled before it ended, if it did. */
  boolean settled() {
    return (state & SETTLED) != 0;
  }

  /** Whether the listener was there and has been collected, so that nobody can have kept it. */
  boolean listenerGone() {
    return hasListener() && refersTo(null) && !api().untilExit();
  }

  /** Changes for whom it is. */
  void context(Context whose) {
    lot = lot.with(whose);
  }

  @Override
  public long id() {
    return lot.firstId + idInLot;
  }

  @Override
  public EventApi api() {
    return lot.tally.site.api();
  }

  @Override
  public Site site() {
    return lot.tally.site;
  }

  @Override
  public Context context() {
    return lot.context;
  }

  @Override
  public Object listener() {
    return get();
  }

  @Override
  public long registeredAt() {
    return lot.firstAt + atInLot;
  }

  @Override
  public End end() {
    return End.of(state & ENDED);
  }

  @Override
  public boolean live() {
    return (state & ENDED) == 0;
  }
}
