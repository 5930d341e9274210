package dev.leash.agent.weave;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The classes that somebody asks for by name, binary or internal. One look into a hash table tells
 * that nobody does, which is so for nearly all.
 *
 * <p>Read by any thread; written by one at a time, which replaces the tables as a whole.
 */
final class Names {

  private volatile Map<String, List<Hooked>> hooks = Map.of();

  /** Their names are among the hooks too. */
  private volatile Map<String, Runnable> watchers = Map.of();

  void add(List<Hooked> more) {
    Map<String, List<Hooked>> grown = new HashMap<>(hooks);
    for (Hooked hook : more) {
      String name = hook.rule().type();
      List<Hooked> before = grown.get(name);
      List<Hooked> after = before == null ? new ArrayList<>(4) : new ArrayList<>(before);
      after.add(hook);
      grown.put(name, after);
      grown.put(name.replace('.', '/'), after);
    }
    hooks = grown;
  }

  void watch(String className, Runnable seen) {
    String internal = className.replace('.', '/');
    Map<String, Runnable> more = new HashMap<>(watchers);
    more.put(className, seen);
    more.put(internal, seen);
    watchers = more;
    Map<String, List<Hooked>> grown = new HashMap<>(hooks);
    grown.putIfAbsent(className, List.of());
    grown.putIfAbsent(internal, List.of());
    hooks = grown;
  }

  /** The hooks of a class; null if nobody asks for it, empty if it is only watched. */
  List<Hooked> hooks(String name) {
    return hooks.get(name);
  }

  /** Whether somebody asks for a class. */
  boolean has(String name) {
    return hooks.containsKey(name);
  }

  /** Who is to be told of a class; null for nobody. */
  Runnable watcher(String name) {
    return watchers.get(name);
  }
}
