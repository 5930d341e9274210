package dev.leash.agent.intake;

import dev.leash.agent.catalogue.ApiRule;
import dev.leash.agent.catalogue.ApiRule.Flag;
import dev.leash.agent.catalogue.HookRule;
import dev.leash.agent.catalogue.Place;
import dev.leash.agent.catalogue.Role;
import dev.leash.event.Releaser;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

/**
 * Releases by calling the method that the rule names, found by reflection when it is needed. A
 * public method of a public type is preferred; nothing is opened by force except what the JVM lets
 * this loader open.
 */
final class ReflectiveReleaser implements Releaser {

  private final List<HookRule> rules;

  private ReflectiveReleaser(List<HookRule> rules) {
    this.rules = rules;
  }

  /** A releaser for an API; null if it has no release method, or must not be cleaned up. */
  static Releaser of(ApiRule api) {
    if (api.is(Flag.NO_CLEANUP)) {
      return null;
    }
    List<HookRule> releases = new ArrayList<>();
    for (HookRule hook : api.hooks()) {
      if (hook.role() == Role.RELEASE || hook.role() == Role.RELEASE_ALL) {
        releases.add(hook);
      }
    }
    return releases.isEmpty() ? null : new ReflectiveReleaser(releases);
  }

  /** What was registered with a key is taken back with it, and the other way round. */
  private HookRule choose(Object key) {
    for (HookRule rule : rules) {
      if (rule.key().present() == (key != null)) {
        return rule;
      }
    }
    return rules.get(0);
  }

  @Override
  public void release(Object source, Object listener, Object handle, Object key) throws Throwable {
    HookRule rule = choose(key);
    Object target =
        rule.source().sort() == Place.Sort.THIS
            ? source
            : rule.handle().sort() == Place.Sort.THIS ? handle : listener;
    if (target == null) {
      throw new IllegalStateException("nothing left to call " + rule + " on");
    }
    Method method = find(rule, target.getClass());
    if (method == null) {
      throw new NoSuchMethodException(rule + " in " + target.getClass().getName());
    }
    Object[] arguments = new Object[method.getParameterCount()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = argument(rule, i, method.getParameterTypes()[i], listener, handle, key);
    }
    try {
      method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static Object argument(
      HookRule rule, int i, Class<?> type, Object listener, Object handle, Object key) {
    if (rule.listener().argument() == i) {
      return listener;
    }
    if (rule.handle().argument() == i) {
      return handle;
    }
    if (rule.key().argument() == i) {
      return type == Class.class ? Keys.typeOf((String) key, listener) : key;
    }
    return type.isPrimitive() ? zero(type) : null;
  }

  private static Object zero(Class<?> primitive) {
    return Array.get(Array.newInstance(primitive, 1), 0);
  }

  private static Method find(HookRule rule, Class<?> type) {
    Method hidden = null;
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      for (Method method : c.getDeclaredMethods()) {
        if (fits(rule, method)) {
          if (callable(method)) {
            return method;
          }
          hidden = method;
        }
      }
      Method inherited = findInInterfaces(rule, c);
      if (inherited != null) {
        return inherited;
      }
    }
    return hidden != null && hidden.trySetAccessible() ? hidden : null;
  }

  private static Method findInInterfaces(HookRule rule, Class<?> type) {
    for (Class<?> i : type.getInterfaces()) {
      for (Method method : i.getDeclaredMethods()) {
        if (fits(rule, method) && callable(method)) {
          return method;
        }
      }
      Method inherited = findInInterfaces(rule, i);
      if (inherited != null) {
        return inherited;
      }
    }
    return null;
  }

  private static boolean fits(HookRule rule, Method method) {
    return method.getName().equals(rule.method())
        && method.getParameterCount() == rule.parameters().size()
        && !method.isSynthetic()
        && sameTypes(rule, method);
  }

  private static boolean sameTypes(HookRule rule, Method method) {
    Class<?>[] types = method.getParameterTypes();
    for (int i = 0; i < types.length; i++) {
      if (!rule.takes(i, types[i].getTypeName())) {
        return false;
      }
    }
    return true;
  }

  private static boolean callable(Method method) {
    Class<?> type = method.getDeclaringClass();
    return Modifier.isPublic(method.getModifiers())
        && Modifier.isPublic(type.getModifiers())
        && type.getModule().isExported(type.getPackageName());
  }
}
