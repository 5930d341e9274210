package dev.leash.registry;

import dev.leash.owner.Context;
import dev.leash.site.Site;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.WeakReference;

/** A registration as the registry keeps it: its own weak reference to the listener. */
final class Entry extends WeakReference<Object> implements Registration {

  private static final VarHandle END;

  static {
    try {
      END = MethodHandles.lookup().findVarHandle(Entry.class, "end", End.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  final long id;
  final Site site;
  final Source source;
  final WeakReference<Object> handle;
  final Object key;
  volatile Context context;
  final long registeredAt;
  final int hash;

  /** The next entry in the source's bucket; guarded by the source's lock. */
  Entry next;

  private volatile End end;

  Entry(
      long id,
      Site site,
      Source source,
      Object listener,
      WeakReference<Object> handle,
      Object key,
      Context context,
      long registeredAt) {
    super(listener);
    this.id = id;
    this.site = site;
    this.source = source;
    this.handle = handle;
    this.key = key;
    this.context = context;
    this.registeredAt = registeredAt;
    this.hash = System.identityHashCode(listener);
  }

  /** Ends it, if it has not ended; only one caller is told true. */
  boolean end(End how) {
    return END.compareAndSet(this, null, how);
  }

  /** Whether the listener was there and has been collected, so that nobody can have kept it. */
  boolean listenerGone() {
    return hash != 0 && refersTo(null) && !api().untilExit();
  }

  @Override
  public long id() {
    return id;
  }

  @Override
  public Site site() {
    return site;
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
