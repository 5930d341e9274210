package dev.leash.registry;

import dev.leash.event.EventApi;
import dev.leash.owner.Context;
import dev.leash.site.Site;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.WeakReference;
import java.util.Objects;

/**
 * A registration as the registry keeps it: its own weak reference to the listener, in 32 bytes. Its
 * number and time are in the columns of its {@link Lot}, once it is settled.
 */
class Entry extends WeakReference<Object> implements Registration {

  /** Stands for a listener that the library does not show. */
  private static final Object NOBODY = new Object();

  private static final VarHandle STAGE;

  static {
    try {
      STAGE = MethodHandles.lookup().findVarHandle(Entry.class, "stage", Stage.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** Not volatile: to write it in the constructor would cost as much as all the rest. */
  @SuppressWarnings("UnusedVariable") // read through STAGE
  private Stage stage;

  /** Written plainly, for whoever gets to see it is handed it with a fence. */
  Entry(Object listener, Stage first) {
    super(listener == null ? NOBODY : listener);
    this.stage = first;
  }

  /** The way to the handle; null if there never was one. */
  WeakReference<Object> handle() {
    return null;
  }

  /** What it was registered with besides the listener; null if nothing. */
  Object key() {
    return null;
  }

  final Stage stage() {
    return (Stage) STAGE.getVolatile(this);
  }

  /** Puts it into a stage before anybody else knows it. */
  final void start(Stage first) {
    STAGE.set(this, first);
  }

  final boolean move(Stage from, Stage to) {
    return STAGE.compareAndSet(this, from, to);
  }

  /** Ends it; the stage it is in then, or null if it had ended. Only one caller is told. */
  final Stage end(End how) {
    Stage before = stage();
    while (before.end == null) {
      Stage after = before.after(how);
      if (move(before, after)) {
        return after;
      }
      before = stage();
    }
    return null;
  }

  final Lot lot() {
    return stage().lot;
  }

  final Source source() {
    return lot().source;
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
    Stage now = stage();
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
    return lot().api;
  }

  @Override
  public Site site() {
    return lot().site;
  }

  @Override
  public Context context() {
    return lot().context;
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
  public End end() {
    return stage().end;
  }

  @Override
  public boolean live() {
    return stage().end == null;
  }
}
