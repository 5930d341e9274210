package dev.leash.agent.intake;

import dev.leash.agent.catalogue.ApiRule;
import dev.leash.agent.catalogue.ApiRule.Flag;
import dev.leash.agent.catalogue.CallPart;
import dev.leash.agent.catalogue.HookRule;
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
    List<HookRule> others = new ArrayList<>();
    for (HookRule hook : api.hooks()) {
      if (hook.role() == Role.RELEASE || hook.role() == Role.RELEASE_ALL) {
        (isKnownInFull(hook) ? releases : others).add(hook);
      }
    }
    releases.addAll(others);
    return releases.isEmpty() ? null : new ReflectiveReleaser(releases);
  }

  /** Whether nothing has to be guessed to call it for one listener, such as a filter. */
  private static boolean isKnownInFull(HookRule hook) {
    for (int i = 0; i < hook.parameters().size(); i++) {
      if (hook.listener().argument() != i
          && hook.handle().argument() != i
          && hook.key().argument() != i) {
        return false;
      }
    }
    return hook.listener().present() || hook.handle().present();
  }

  @Override
  public void release(Object source, Object listener, Object handle, Object key) throws Throwable {
    for (HookRule rule : rules) {
      // What was registered with a key is taken back with it, and the other way round.
      if (rule.key().present() == (key != null) && released(rule, source, listener, handle, key)) {
        return;
      }
    }
    if (!released(rules.get(0), source, listener, handle, key)) {
      throw new NoSuchMethodException("none of " + rules);
    }
  }

  /** False if the rule is not for a listener of this type, or not for an object of this class. */
  private static boolean released(
      HookRule rule, Object source, Object listener, Object handle, Object key) throws Throwable {
    Object target =
        rule.source().sort() == CallPart.Sort.THIS
            ? source
            : rule.handle().sort() == CallPart.Sort.THIS ? handle : listener;
    Method method = target == null ? null : find(rule, target.getClass());
    if (method == null) {
      return false;
    }
    Class<?>[] types = method.getParameterTypes();
    Object[] arguments = new Object[types.length];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = argument(rule, i, types[i], listener, handle, key);
      if (arguments[i] != null && !types[i].isPrimitive() && !types[i].isInstance(arguments[i])) {
        return false;
      }
    }
    try {
      method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
    return true;
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
      return SafeKeys.argument(key, type, listener);
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
