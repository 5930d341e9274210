package dev.leash.agent.context;

import dev.leash.agent.catalogue.LifecycleRules.Turn;
import dev.leash.agent.context.LifecycleMethods.DeclaredTurn;
import dev.leash.event.LibraryPackages;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;

/**
 * The classes whose objects have ends that are seen: those of the application, woven when they were
 * loaded, and those of libraries, which are woven when the first listener of one turns up.
 *
 * <p>Thread-safe.
 */
final class ComponentClasses {

  /** So many classes of libraries are woven at most. */
  static final int MOST = 200;

  /** What is known of a class; set by racing threads, which does no harm. */
  private static final class ClassFacts {
    private final boolean application;
    private final Turn wovenAtLoad;
    private volatile boolean looked;
    private volatile Turn wovenLater;

    ClassFacts(boolean application, Turn wovenAtLoad) {
      this.application = application;
      this.wovenAtLoad = wovenAtLoad;
    }
  }

  private final ClassValue<ClassFacts> facts =
      new ClassValue<>() {
        @Override
        protected ClassFacts computeValue(Class<?> type) {
          return new ClassFacts(lifecycles.isApplication(type), wovenAtLoad(type));
        }
      };

  private final Set<Class<?>> woven = Collections.newSetFromMap(new WeakHashMap<>());

  /** Those with a method that turned out to be an end. */
  private final Set<Class<?>> learned =
      Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

  private final ApplicationLifecycles lifecycles;
  private final InternalWeaving weaving;
  private final LifecycleMethods methods;
  private final EndedObjects ends;
  private int classes;

  ComponentClasses(ApplicationLifecycles lifecycles, InternalWeaving weaving, EndedObjects ends) {
    this.lifecycles = lifecycles;
    this.weaving = weaving;
    this.methods = new LifecycleMethods(lifecycles.rules());
    this.ends = ends;
  }

  private Turn wovenAtLoad(Class<?> type) {
    Turn known = null;
    for (Class<?> c = type; c != null && !LibraryPackages.isJdk(c); c = c.getSuperclass()) {
      known = better(known, lifecycles.wovenIn(c.getName()));
    }
    return known;
  }

  private static Turn better(Turn one, Turn other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.compareTo(other) <= 0 ? one : other;
  }

  /** Whether a class is the application's own. */
  boolean isApplication(Class<?> type) {
    return facts.get(type).application;
  }

  /**
   * How the lives of a class's objects are seen to end.
   *
   * @return {@link Turn#END}, {@link Turn#WEAK_END}, or null if they are not
   */
  Turn endOf(Class<?> type) {
    ClassFacts known = facts.get(type);
    Turn end = better(known.wovenAtLoad, known.wovenLater);
    if (end == null || end == Turn.START) {
      return !learned.isEmpty() && hasLearned(type) ? Turn.WEAK_END : null;
    }
    return end;
  }

  /** Sees to it that ends of a class's objects are seen from now on, if there are any. Slow. */
  synchronized void watch(Class<?> type) {
    ClassFacts known = facts.get(type);
    boolean jdk = LibraryPackages.isJdk(type);
    if (known.looked
        || (jdk && !ClassLoader.class.isAssignableFrom(type) && !LifecycleMethods.isWindow(type))
        || classes >= MOST) {
      return;
    }
    known.looked = true;
    Map<Class<?>, List<InternalWeaving.Call>> calls = new LinkedHashMap<>();
    for (DeclaredTurn turn : methods.of(type)) {
      Class<?> declaring = turn.type();
      if (lifecycles.wovenIn(declaring.getName()) == null) {
        List<InternalWeaving.Call> there = calls.computeIfAbsent(declaring, t -> new ArrayList<>());
        if (!isApplication(declaring)) { // else they are hooked whenever it is woven
          there.add(call(turn));
        }
      }
      known.wovenLater = better(known.wovenLater, turn.turn());
    }
    calls.forEach(this::weave);
    if (known.wovenLater != null) {
      ends.components(type);
    }
  }

  /** What a method of a name means; null for nothing. */
  Turn turn(String method) {
    return lifecycles.rules().turn(method);
  }

  /**
   * A method turned out to end the lives of a class's objects, likely. Slow.
   *
   * @param method its name; it takes nothing
   */
  synchronized void learn(Class<?> type, String method) {
    if (classes < MOST && woven.add(type)) {
      classes++;
      weaving.weave(type, List.of(call(new DeclaredTurn(type, method, Turn.WEAK_END))));
      learned.add(type);
    }
  }

  private boolean hasLearned(Class<?> type) {
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      if (learned.contains(c)) {
        return true;
      }
    }
    return false;
  }

  /** Weaves a class once. Slow. */
  synchronized void weave(Class<?> type, List<InternalWeaving.Call> calls) {
    if (woven.add(type)) {
      classes++;
      weaving.weave(type, calls);
    }
  }

  private InternalWeaving.Call call(DeclaredTurn turn) {
    return new InternalWeaving.Call(
        turn.name(),
        List.of(),
        -1,
        (object, none) -> {
          ends.happened(object, turn.name(), turn.turn());
          return null;
        });
  }
}
