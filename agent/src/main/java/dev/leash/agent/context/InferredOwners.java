package dev.leash.agent.context;

import dev.leash.agent.catalogue.OwnerRule;
import dev.leash.event.LibraryPackages;
import dev.leash.owner.Owner;
import dev.leash.registry.Registry;
import dev.leash.weak.IdentityKey;
import java.lang.ref.ReferenceQueue;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/**
 * The owners of one sort that Leash knows by itself, such as HTTP sessions: it watches the methods
 * in which a thread works for one, and, from the first one on, the methods that end them.
 *
 * <p>Thread-safe; called on the application's threads.
 */
public final class InferredOwners implements CallWatch {

  private static final int DEEPEST = 3;

  private final Map<Object, Owner> owners = new ConcurrentHashMap<>();
  private final ReferenceQueue<Object> gone = new ReferenceQueue<>();
  private final OwnerRule rule;
  private final Registry registry;
  private final Components components;

  /**
   * No owners yet.
   *
   * @param registry knows the id of the latest registration
   * @param components weaves the classes of owners
   */
  public InferredOwners(OwnerRule rule, Registry registry, Components components) {
    this.rule = rule;
    this.registry = registry;
    this.components = components;
  }

  /** Which sort of owners. */
  public OwnerRule rule() {
    return rule;
  }

  /** A thread works for an owner from now on. */
  @Override
  public Object apply(Object on, Object argument) {
    Object subject = argument == null ? on : argument;
    CurrentWork outer = CurrentWork.current();
    if (subject == null || (outer != null && outer.owners() == this)) {
      return null; // a request that was forwarded: the one around it counts
    }
    CurrentWork work = new CurrentWork(this, subject, outer);
    CurrentWork.begin(work);
    return work;
  }

  @Override
  public void accept(Object work, Object result) {
    accept(work);
  }

  @Override
  public void accept(Object work) {
    if (work != null) {
      ((CurrentWork) work).end();
    }
  }

  /** The owner that a thread works for; null if there is none. */
  Owner of(Object subject) {
    try {
      Object object = innermost(rule.session() ? SessionLookup.sessionOf(subject) : subject);
      if (object == null) {
        return null;
      }
      forgetCollected();
      Owner known = owners.get(new IdentityKey(object));
      if (known != null && !known.ended()) {
        return known;
      }
      if (known == null) {
        components.later(() -> watch(object.getClass()));
      }
      return begin(object, known);
    } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
      return null; // a request that is over has no session
    }
  }

  private Owner begin(Object object, Owner before) {
    String name = rule.sort() + "@" + Integer.toHexString(System.identityHashCode(object));
    Owner fresh = Owner.inferred(object, name, rule.sort());
    return owners.merge(
        new IdentityKey(object, gone), fresh, (old, young) -> old == before ? young : old);
  }

  private void forgetCollected() {
    for (Object key = gone.poll(); key != null; key = gone.poll()) {
      owners.remove(key);
    }
  }

  /** What a container hands out may stand for what it keeps. */
  private Object innermost(Object object) throws IllegalAccessException {
    Object inner = object;
    for (int i = 0; i < DEEPEST && inner != null && !rule.inside().isEmpty(); i++) {
      Object next = keptIn(inner);
      if (next == null || next == inner) {
        return inner;
      }
      inner = next;
    }
    return inner;
  }

  private Object keptIn(Object object) throws IllegalAccessException {
    Object kept = null;
    for (Class<?> c = object.getClass(); c != null && kept == null; c = c.getSuperclass()) {
      for (Field field : components.inside().references(c, false)) {
        if (rule.inside().contains(field.getType().getName())) {
          kept = field.get(object);
        }
      }
    }
    return kept;
  }

  private void watch(Class<?> type) {
    if (rule.ends().isEmpty()) {
      return;
    }
    for (Class<?> c = type; c != null && !LibraryPackages.isJdk(c); c = c.getSuperclass()) {
      List<InternalWeaving.Call> calls = new ArrayList<>();
      for (Method method : c.getDeclaredMethods()) {
        if (rule.ends().contains(method.getName()) && !method.isSynthetic()) {
          List<String> parameters = new ArrayList<>();
          for (Class<?> parameter : method.getParameterTypes()) {
            parameters.add(parameter.getTypeName());
          }
          String name = method.getName();
          calls.add(new InternalWeaving.Call(name, parameters, -1, (on, none) -> ended(on, name)));
        }
      }
      if (!calls.isEmpty()) {
        components.weave(c, calls);
      }
    }
  }

  /**
   * What to call when a method begins that ends an owner.
   *
   * @param method its name
   */
  public BiFunction<Object, Object, Object> end(String method) {
    return new BiFunction<>() { // a lambda would cost every start of an application a millisecond
      @Override
      public Object apply(Object on, Object none) {
        return components == null ? null : ended(on, method);
      }
    };
  }

  private Object ended(Object object, String method) {
    Owner owner = owners.get(new IdentityKey(object));
    if (components.ended(object, method, rule.sort()) && owner != null) {
      owner.end(object.getClass().getSimpleName() + "." + method + "()", registry.lastId());
    }
    return null;
  }
}
