package dev.leash.agent.context;

import dev.leash.owner.Component;
import dev.leash.owner.Lifetime;
import dev.leash.registry.Registry;
import dev.leash.weak.IdentityKey;
import java.lang.ref.ReferenceQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * The objects whose end was seen. They are kept weakly and told apart by identity.
 *
 * <p>Thread-safe; called on the application's threads.
 */
final class EndedObjects {

  private final ConcurrentHashMap<Object, Component> ended = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<String, LongAdder> byClass = new ConcurrentHashMap<>();
  private final ReferenceQueue<Object> gone = new ReferenceQueue<>();
  private final Registry registry;
  private volatile boolean closed;

  /**
   * No ends yet.
   *
   * @param registry knows the id of the latest registration
   */
  EndedObjects(Registry registry) {
    this.registry = registry;
  }

  /**
   * An object's life is over; only the first end of a life counts.
   *
   * @param sort what it is one of many of
   * @return whether this was its first end
   */
  boolean end(Object object, String method, String sort) {
    if (closed) {
      return false;
    }
    purge();
    String className = object.getClass().getName();
    String how = className.substring(className.lastIndexOf('.') + 1) + "." + method + "()";
    Lifetime life = new Lifetime(className, how, registry.lastId(), System.nanoTime());
    Component end = new Component(System.identityHashCode(object), life);
    boolean first = ended.putIfAbsent(new IdentityKey(object, gone), end) == null;
    if (first) {
      byClass.computeIfAbsent(sort, c -> new LongAdder()).increment();
    }
    return first;
  }

  /** An object was started again. */
  void revive(Object object) {
    if (ended.remove(new IdentityKey(object)) != null) {
      byClass.get(object.getClass().getName()).decrement();
    }
  }

  /** The end of an object; null if it lives. */
  Component of(Object object) {
    return ended.isEmpty() ? null : ended.get(new IdentityKey(object));
  }

  /** How many objects of a class, or owners of a sort, have ended. */
  long like(String className) {
    LongAdder count = byClass.get(className);
    return count == null ? 0 : count.sum();
  }

  /** The JVM is going down: what ends from now on says nothing. */
  void close() {
    closed = true;
  }

  private void purge() {
    for (Object key = gone.poll(); key != null; key = gone.poll()) {
      ended.remove(key);
    }
  }
}
