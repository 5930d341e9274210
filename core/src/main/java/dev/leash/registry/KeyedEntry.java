package dev.leash.registry;

import dev.leash.registry.HandleIndex.HandleKey;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.WeakReference;

/** An entry with a handle or a key. */
final class KeyedEntry extends Entry {

  private static final VarHandle HANDLE;

  static {
    try {
      HANDLE =
          MethodHandles.lookup().findVarHandle(KeyedEntry.class, "handle", WeakReference.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /**
   * Null if there never was a handle. Not volatile, and no key of a map to begin with: most handles
   * are never asked for their identity hash, which is dear.
   */
  private WeakReference<Object> handle;

  private final Object key;

  KeyedEntry(Object listener, Object handle, Object key, EntryState first) {
    super(listener, first);
    this.handle = handle == null ? null : new WeakReference<>(handle);
    this.key = key;
  }

  @Override
  WeakReference<Object> handle() {
    return handle;
  }

  /** Whether it is live and has that handle. */
  boolean hasHandle(Object object) {
    WeakReference<Object> own = handle;
    return own != null && own.refersTo(object) && live();
  }

  /** The key that its handle is found by; null as long as there is none. */
  HandleKey handleKey() {
    return HANDLE.getVolatile(this) instanceof HandleKey known ? known : null;
  }

  /** The same, made if there is none; null if the handle was collected meanwhile. */
  synchronized HandleKey makeHandleKey() {
    HandleKey known = handleKey();
    Object object = known == null ? handle.get() : null;
    if (object != null) {
      known = new HandleKey(object);
      HANDLE.setVolatile(this, known);
    }
    return known;
  }

  @Override
  Object key() {
    return key;
  }
}
