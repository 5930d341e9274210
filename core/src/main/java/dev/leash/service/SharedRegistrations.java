package dev.leash.service;

import java.lang.ref.WeakReference;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The shared registrations of one service, by source and pattern. They are held weakly: what is in
 * use is kept by its source and its subscribers.
 *
 * <p>Thread-safe.
 */
final class SharedRegistrations {

  /** A source by identity, with a pattern. */
  private static final class Key extends WeakReference<Object> {
    private final Object pattern;
    private final int hash;

    private Key(Object source, Object pattern) {
      super(source);
      this.pattern = pattern;
      this.hash = System.identityHashCode(source) * 31 + Objects.hashCode(pattern);
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public boolean equals(Object other) {
      if (this == other || !(other instanceof Key that) || hash != that.hash) {
        return this == other;
      }
      Object mine = get();
      return mine != null && that.refersTo(mine) && Objects.equals(pattern, that.pattern);
    }
  }

  private final ConcurrentHashMap<Key, WeakReference<SharedRegistration<?>>> known =
      new ConcurrentHashMap<>();

  @SuppressWarnings("unchecked") // one pattern has one type of event
  <E> SharedRegistration<E> of(
      ServiceHelper service, Object source, Object pattern, Function<Consumer<E>, ?> connect) {
    known.entrySet().removeIf(entry -> entry.getValue().refersTo(null));
    SharedRegistration<E> fresh = new SharedRegistration<>(service, connect);
    WeakReference<SharedRegistration<?>> entry =
        known.compute(
            new Key(source, pattern),
            (key, old) -> old == null || old.refersTo(null) ? new WeakReference<>(fresh) : old);
    SharedRegistration<?> found = entry.get();
    return found == null ? fresh : (SharedRegistration<E>) found;
  }
}
