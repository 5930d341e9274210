package dev.leash.service;

import dev.leash.weak.IdentityKey;
import java.lang.ref.WeakReference;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The shared registrations of one service, by source and pattern. They are held weakly: what is in
 * use is kept by its source and its subscribers.
 *
 * <p>Thread-safe.
 */
final class SharedRegistrations {

  /** A pattern may be null, and its own {@code equals} decides. */
  private record Key(IdentityKey source, @Nullable Object pattern) {}

  private final ConcurrentHashMap<Key, WeakReference<SharedRegistration<?>>> known =
      new ConcurrentHashMap<>();

  @SuppressWarnings("unchecked") // one pattern has one type of event
  <E> SharedRegistration<E> of(
      ServiceHelper service,
      Object source,
      @Nullable Object pattern,
      Function<Consumer<E>, ?> connect) {
    known.entrySet().removeIf(entry -> entry.getValue().refersTo(null));
    SharedRegistration<E> fresh = new SharedRegistration<>(service, connect);
    WeakReference<SharedRegistration<?>> entry =
        known.compute(
            new Key(new IdentityKey(source), pattern),
            (key, old) -> old == null || old.refersTo(null) ? new WeakReference<>(fresh) : old);
    SharedRegistration<?> found = entry.get();
    return found == null ? fresh : (SharedRegistration<E>) found;
  }
}
