package dev.leash.service;

import dev.leash.track.Tracked;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One registration with a source for any number of subscribers. It is made when the first one
 * subscribes, and released when the last one is closed.
 *
 * <p>Thread-safe. No lock is held while a subscriber or the upstream is called. A subscriber that
 * throws keeps no other from being told; the first error reaches the source at the end.
 *
 * @param <E> the type of the events
 */
public final class SharedRegistration<E> {

  private final ServiceHelper service;
  private final Function<Consumer<E>, ?> connect;
  private List<Subscriber> subscribers = List.of();
  private @Nullable Tracked upstream;
  private boolean working;

  SharedRegistration(ServiceHelper service, Function<Consumer<E>, ?> connect) {
    this.service = service;
    this.connect = connect;
  }

  /** One that is told, until it is closed. */
  private final class Subscriber implements AutoCloseable {
    private final Consumer<? super E> action;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Subscriber(Consumer<? super E> action) {
      this.action = action;
    }

    @Override
    public void close() {
      if (closed.compareAndSet(false, true)) {
        change(this, false);
        settle();
      }
    }
  }

  /**
   * Subscribes.
   *
   * @return closing it ends the subscription, and with the last one the registration upstream
   */
  public AutoCloseable subscribe(Consumer<? super E> action) {
    Subscriber subscriber = new Subscriber(action);
    change(subscriber, true);
    try {
      settle();
    } catch (RuntimeException | Error e) {
      change(subscriber, false);
      throw e;
    }
    return subscriber;
  }

  /** How many subscribe now. */
  public synchronized int subscribers() {
    return subscribers.size();
  }

  private synchronized void change(Subscriber subscriber, boolean comes) {
    List<Subscriber> changed = new ArrayList<>(subscribers);
    if (comes) {
      changed.add(subscriber);
    } else {
      changed.remove(subscriber);
    }
    subscribers = List.copyOf(changed);
  }

  /** Makes the upstream what the subscribers need; one thread at a time does it, for all. */
  private void settle() {
    while (true) {
      Tracked before;
      synchronized (this) {
        boolean connected = upstream != null && upstream.live();
        if (working || connected != subscribers.isEmpty()) {
          return;
        }
        working = true;
        before = connected ? upstream : null;
      }
      Tracked after = null;
      try {
        if (before == null) {
          after = service.track(connect.apply(this::tellAll));
        } else {
          before.release();
        }
      } finally {
        synchronized (this) {
          working = false;
          upstream = after;
        }
      }
    }
  }

  private void tellAll(E event) {
    List<Subscriber> now;
    synchronized (this) {
      now = subscribers;
    }
    RuntimeException first = null;
    for (Subscriber subscriber : now) {
      try {
        subscriber.action.accept(event);
      } catch (RuntimeException e) {
        first = first == null ? e : first;
      }
    }
    if (first != null) {
      throw first;
    }
  }
}
