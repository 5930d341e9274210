package dev.leash.registry;

import dev.leash.event.EventApi;
import dev.leash.owner.Context;
import dev.leash.site.Site;
import dev.leash.snapshot.EndReason;
import dev.leash.weak.IdentityKey;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.WeakReference;
import java.util.Objects;

/**
 * A registration as the registry keeps it: its own weak reference to the listener, in 32 bytes. Its
 * number and time are in the columns of its {@link EntryChunk}, once it is settled.
 */
class Entry extends WeakReference<Object> implements Registration {

  /** Stands for a listener that the library does not show. */
  private static final Object NOBODY = new Object();

  private static final VarHandle STATE;

  static {
    try {
      STATE = MethodHandles.lookup().findVarHandle(Entry.class, "state", EntryState.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** Not volatile: to write it in the constructor would cost as much as all the rest. */
  @SuppressWarnings("UnusedVariable") // read through STATE
  private EntryState state;

  /** Written plainly, for whoever gets to see it is handed it with a fence. */
  Entry(Object listener, EntryState first) {
    super(listener == null ? NOBODY : listener);
    this.state = first;
  }

  /** The way to the handle; null if there never was one. */
  WeakReference<Object> handle() {
    return null;
  }

  /** What it was registered with besides the listener; null if nothing. */
  Object key() {
    return null;
  }

  final EntryState state() {
    return (EntryState) STATE.getVolatile(this);
  }

  /** Puts it into a state before anybody else knows it. */
  final void start(EntryState first) {
    STATE.set(this, first);
  }

  final boolean move(EntryState from, EntryState to) {
    return STATE.compareAndSet(this, from, to);
  }

  /** Ends it; the state it is in then, or null if it had ended. Only one caller is told. */
  final EntryState end(EndReason how) {
    EntryState before = state();
    while (before.end == null) {
      EntryState after = before.after(how);
      if (move(before, after)) {
        return after;
      }
      before = state();
    }
    return null;
  }

  final EntryChunk chunk() {
    return state().chunk;
  }

  /** The table of its source; null as long as that has none of its own. */
  final SourceTable source() {
    return chunk().source;
  }

  /** Its source, held weakly. */
  IdentityKey sourceKey() {
    return chunk().source;
  }

  /** Whether its source was collected. */
  final boolean sourceCollected() {
    SourceTable table = source();
    return table == null ? sourceKey().refersTo(null) : table.collected();
  }

  /** Whether there was a listener to know. */
  final boolean hasListener() {
    return !refersTo(NOBODY);
  }

  /** Whether it is of that listener; null is what the library does not show. */
  final boolean keeps(Object listener) {
    return refersTo(listener == null ? NOBODY : listener);
  }

  /** Whether it is live, and what a release of these means. */
  final boolean matches(EventApi api, Object listener, Object key) {
    if (!keeps(listener)) {
      return false;
    }
    EntryState now = state();
    return now.end == null && now.api == api && Objects.equals(key(), key);
  }

  /** Whether the listener was there and has been collected, so that nobody can have kept it. */
  final boolean listenerGone() {
    return refersTo(null) && !api().untilExit();
  }

  @Override
  public long id() {
    return source().idOf(this);
  }

  @Override
  public EventApi api() {
    return chunk().api;
  }

  @Override
  public Site site() {
    return chunk().site;
  }

  @Override
  public Context context() {
    return chunk().context;
  }

  @Override
  public Object sourceObject() {
    return sourceKey().get();
  }

  @Override
  public Object listener() {
    Object known = get();
    return known == NOBODY ? null : known;
  }

  @Override
  public long registeredAt() {
    return source().timeOf(this);
  }

  @Override
  public EndReason end() {
    return state().end;
  }

  @Override
  public boolean live() {
    return state().end == null;
  }
}
