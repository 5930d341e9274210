package dev.leash.registry;

import dev.leash.owner.Context;
import dev.leash.site.Site;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.WeakReference;

/** A registration as the registry keeps it: its own weak reference to the listener. */
final class Entry extends WeakReference<Object> implements Registration {

  private static final VarHandle END;

  /** No object has this identity hash. */
  private static final int UNKNOWN = -1;

  static {
    try {
      END = MethodHandles.lookup().findVarHandle(Entry.class, "end", End.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  final long id;
  final SiteTally tally;
  final Source source;
  final WeakReference<Object> handle;
  final Object key;
  volatile Context context;
  final long registeredAt;
  private final boolean hasListener;

  /** The listener's, once it was needed: the first look at it is dear. Guarded by the source. */
  private int hash = UNKNOWN;

  /** The next entry in the source's bucket; guarded by the source's lock. */
  Entry next;

  private volatile End end;

  Entry(
      long id,
      SiteTally tally,
      Source source,
      Object listener,
      WeakReference<Object> handle,
      Object key,
      Context context,
      long registeredAt) {
    super(listener);
    this.id = id;
    this.tally = tally;
    this.source = source;
    this.handle = handle;
    this.key = key;
    this.context = context;
    this.registeredAt = registeredAt;
    this.hasListener = listener != null;
  }

  /** The identity hash of the listener; called with the source's lock. */
  int hash() {
    if (hash == UNKNOWN) {
      hash = System.identityHashCode(get());
    }
    return hash;
  }

  /** Whether there was a listener to know. */
  boolean hasListener() {
    return hasListener;
  }

  /** Ends it, if it has not ended; only one caller is told true. */
  boolean end(End how) {
    return END.compareAndSet(this, null, how);
  }

  /** Whether the listener was there and has been collected, so that nobody can have kept it. */
  boolean listenerGone() {
    return hasListener && refersTo(null) && !api().untilExit();
  }

  @Override
  public long id() {
    return id;
  }

  @Override
  public Site site() {
    return tally.site;
  }

  @Override
  public Context context() {
    return context;
  }

  @Override
  public Object listener() {
    return get();
  }

  @Override
  public long registeredAt() {
    return registeredAt;
  }

  @Override
  public End end() {
    return end;
  }
}
