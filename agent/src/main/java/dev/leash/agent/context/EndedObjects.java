package dev.leash.agent.context;

import dev.leash.agent.catalogue.LifecycleRules.Turn;
import dev.leash.agent.context.EndsOfClass.TurnOfObject;
import dev.leash.owner.Component;
import dev.leash.owner.Lifetime;
import dev.leash.registry.Registry;
import dev.leash.weak.IdentityKey;
import java.lang.ref.ReferenceQueue;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The objects whose end was seen. They are kept weakly and told apart by identity: all of those
 * that are components, up to a bound, and the latest of the others.
 *
 * <p>Thread-safe; called on the application's threads.
 */
final class EndedObjects implements ApplicationLifecycles.Turns {

  /** So many ended objects of one class are remembered at most. */
  private static final int MOST_OF_CLASS = 65_536;

  private final ConcurrentHashMap<Object, Component> ended = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<String, EndsOfClass> byName = new ConcurrentHashMap<>();

  /** The same, found without a look at a name. What it keeps lives in the class itself. */
  private final ClassValue<EndsOfClass> byClass =
      new ClassValue<>() {
        @Override
        protected EndsOfClass computeValue(Class<?> type) {
          return ofName(type.getName());
        }
      };

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

  private EndsOfClass ofName(String name) {
    return byName.computeIfAbsent(name, n -> new EndsOfClass());
  }

  @Override
  public void happened(Object object, String method, Turn turn) {
    if (turn == Turn.START) {
      revive(object);
    } else {
      end(object, method, turn == Turn.WEAK_END);
    }
  }

  /**
   * The life of an object that may be nobody's component is over.
   *
   * @param method what ended it
   * @param presumed whether the method's name often means something else
   */
  void end(Object object, String method, boolean presumed) {
    EndsOfClass ends = byClass.get(object.getClass());
    if (closed) {
      return;
    }
    if (ends.isComponent()) {
      remember(object, method, presumed, ends);
      return;
    }
    TurnOfObject last = ends.last();
    boolean again = last != null && last.isEndOf(object);
    if (again && (presumed || !last.presumed)) {
      return; // by a method that calls that of its superclass, as a rule
    }
    if (!again) {
      ends.count();
    }
    TurnOfObject turn =
        new TurnOfObject(object, method, presumed, registry.latestId(), registry.now(), !again);
    ends.add(turn);
    if (ends.isComponent()) {
      remember(turn, ends); // it has just become one
    }
  }

  /** The life of a component is over; false if it was already. */
  private void remember(Object object, String method, boolean presumed, EndsOfClass ends) {
    Lifetime life =
        new Lifetime(
            object.getClass().getName(),
            how(object.getClass(), method, ends),
            registry.lastId(),
            System.nanoTime(),
            presumed);
    if (put(object, life, ends)) {
      ends.count();
    }
  }

  private boolean put(Object object, Lifetime life, EndsOfClass ends) {
    purge();
    if (ends.remembered.get() >= MOST_OF_CLASS) {
      return !ended.containsKey(new IdentityKey.Probe(object));
    }
    Component end = new Component(System.identityHashCode(object), life);
    Component before = ended.putIfAbsent(new IdentityKey(object, gone), end);
    if (before != null && before.lifetime().presumed() && !life.presumed()) {
      ended.put(new IdentityKey(object, gone), end); // now it is certain
    }
    if (before == null) {
      ends.remembered.incrementAndGet();
    }
    return before == null;
  }

  /**
   * What was kept of an object is remembered, if the object is still there. Only now it shows which
   * ends were not the first of a life: they were counted as if they were of others.
   */
  private void remember(TurnOfObject turn, EndsOfClass ends) {
    Object object = turn.get();
    if (object == null || !turn.isForMe()) {
      return;
    }
    if (turn.method == null) {
      forget(object, ends);
      return;
    }
    long at = System.nanoTime() - (registry.now() - turn.at) * 1_000_000;
    Class<?> type = object.getClass();
    String how = how(type, turn.method, ends);
    Lifetime life = new Lifetime(type.getName(), how, turn.after, at, turn.presumed);
    if (!put(object, life, ends) && turn.counted) {
      ends.uncount();
    }
  }

  /** In words, which are made once for each method. */
  private static String how(Class<?> type, String method, EndsOfClass ends) {
    String known = ends.words.get(method);
    if (known == null) {
      String className = type.getName();
      known = className.substring(className.lastIndexOf('.') + 1) + "." + method + "()";
      ends.words.put(method, known);
    }
    return known;
  }

  /**
   * The life of something is over that is one of a sort; only the first end of a life counts.
   *
   * @param sort what it is one of many of
   * @return whether this was its first end
   */
  boolean endOf(Object object, String method, String sort) {
    if (closed) {
      return false;
    }
    Class<?> type = object.getClass();
    EndsOfClass ends = byClass.get(type);
    String how = how(type, method, ends);
    Lifetime life = new Lifetime(type.getName(), how, registry.lastId(), System.nanoTime());
    boolean first = put(object, life, ends);
    if (first) {
      ofName(sort).count();
    }
    return first;
  }

  /** An object was started, perhaps again. */
  void revive(Object object) {
    EndsOfClass ends = byClass.get(object.getClass());
    if (!ends.isComponent()) {
      TurnOfObject last = ends.last();
      if (last == null || (last.method == null && last.refersTo(object))) {
        return;
      }
      ends.add(new TurnOfObject(object, null, false, 0, 0, false));
    }
    if (ends.isComponent()) {
      forget(object, ends);
    }
  }

  private void forget(Object object, EndsOfClass ends) {
    if (ended.remove(new IdentityKey.Probe(object)) != null) {
      ends.remembered.decrementAndGet();
      ends.uncount();
    }
  }

  /** Objects of a class are components: from now on each end is remembered. */
  void components(Class<?> type) {
    EndsOfClass ends = byClass.get(type);
    if (!ends.isComponent()) {
      for (TurnOfObject turn : ends.becomeComponent()) {
        remember(turn, ends);
      }
    }
  }

  /** The end of an object that is a component; null if it lives. */
  Component of(Object object) {
    return ended.isEmpty() ? null : ended.get(new IdentityKey.Probe(object));
  }

  /** How many objects of a class, or owners of a sort, have ended. */
  long like(String className) {
    EndsOfClass ends = byName.get(className);
    return ends == null ? 0 : ends.counted();
  }

  /** The JVM is going down: what ends from now on says nothing. */
  void close() {
    closed = true;
  }

  private void purge() {
    for (Object key = gone.poll(); key != null; key = gone.poll()) {
      Component dead = ended.remove(key);
      if (dead != null) {
        ofName(dead.lifetime().kind()).remembered.decrementAndGet();
      }
    }
  }
}
