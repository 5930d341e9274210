package dev.leash.agent.weave;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The classes that somebody asks for by name, binary or internal. A look into a hash table and one
 * into the stock tell that nobody does, which is so for nearly all.
 *
 * <p>Thread-safe.
 */
final class HooksByClass {

  /** What is known of a class, under both of its names; what the stock has comes first. */
  private final Map<String, List<NumberedHook>> hooks = new ConcurrentHashMap<>();

  /** Their names are among the hooks too. */
  private final Map<String, Runnable> watchers = new ConcurrentHashMap<>();

  private volatile LazyHooks lazyHooks;

  /** Sets the stock. It is asked for classes of which nothing is known yet. */
  void lazyHooks(LazyHooks moreHooks) {
    lazyHooks = moreHooks;
  }

  synchronized void add(List<NumberedHook> more) {
    for (NumberedHook hook : more) {
      String name = hook.rule().type();
      List<NumberedHook> before = hooks(name);
      List<NumberedHook> after = before == null ? new ArrayList<>(4) : new ArrayList<>(before);
      after.add(hook);
      hooks.put(name, after);
      hooks.put(name.replace('.', '/'), after);
    }
  }

  synchronized void watch(String className, Runnable seen) {
    List<NumberedHook> known = hooks(className);
    String internal = className.replace('.', '/');
    watchers.put(className, seen);
    watchers.put(internal, seen);
    if (known == null) {
      hooks.put(className, List.of());
      hooks.put(internal, List.of());
    }
  }

  /** The hooks of a class; null if nobody asks for it, empty if it is only watched. */
  List<NumberedHook> hooks(String name) {
    List<NumberedHook> known = hooks.get(name);
    return known == null && lazyHooks != null && lazyHooks.has(name) ? takeLazyHooks(name) : known;
  }

  /** Without a lock while the stock works: it loads classes. */
  private List<NumberedHook> takeLazyHooks(String name) {
    List<NumberedHook> found = lazyHooks.hooks(name);
    List<NumberedHook> first = hooks.putIfAbsent(name, found);
    return first == null ? found : first;
  }

  /** Whether somebody asks for a class. */
  boolean has(String name) {
    return hooks(name) != null;
  }

  /** Who is to be told of a class; null for nobody. */
  Runnable watcher(String name) {
    return watchers.get(name);
  }
}
