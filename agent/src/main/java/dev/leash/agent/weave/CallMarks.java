package dev.leash.agent.weave;

import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Which calls of which classes are to be marked. Thread-safe. */
final class CallMarks {

  /** The class, and the name and descriptor of the methods whose calls are marked. */
  private static final class Marked extends WeakReference<Class<?>> {
    private final Set<String> calls = ConcurrentHashMap.newKeySet();
    private final CallNumbers numbers;
    private final Map<String, Integer> known = new HashMap<>();

    private Marked(Class<?> type, CallNumbers numbers) {
      super(type);
      this.numbers = numbers;
    }

    /** A call keeps its number, however often the class is retransformed. */
    private synchronized int number(
        String className, String method, String descriptor, String which) {
      Integer number = known.get(which);
      if (number == null) {
        number = numbers.number(className, method, descriptor);
        known.put(which, number);
      }
      return number;
    }
  }

  private static final CopyOnWriteArrayList<Marked> NONE = new CopyOnWriteArrayList<>();

  private final Class<?> bridge;
  private final Map<String, CopyOnWriteArrayList<Marked>> byName = new ConcurrentHashMap<>();

  CallMarks(Class<?> bridge) {
    this.bridge = bridge;
  }

  /** Adds calls that a class makes. */
  synchronized void add(Class<?> type, String call, CallNumbers numbers) {
    var named = byName.computeIfAbsent(type.getName(), n -> new CopyOnWriteArrayList<>());
    named.removeIf(marked -> marked.refersTo(null));
    for (Marked marked : named) {
      if (marked.refersTo(type)) {
        marked.calls.add(call);
        return;
      }
    }
    Marked fresh = new Marked(type, numbers);
    fresh.calls.add(call);
    named.add(fresh);
  }

  /** The class with its marks; null if it has none. */
  byte[] in(Class<?> type, byte[] bytes) {
    for (Marked marked : byName.getOrDefault(type.getName(), NONE)) {
      if (marked.refersTo(type)) {
        return new CallMarker(bridge, marked.calls, marked::number).mark(type.getName(), bytes);
      }
    }
    return null;
  }
}
