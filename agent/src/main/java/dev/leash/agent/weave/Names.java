package dev.leash.agent.weave;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The classes that somebody asks for by name, binary or internal. A look into a hash table and into
 * each stock tells that nobody does, which is so for nearly all.
 *
 * <p>Thread-safe.
 */
final class Names {

  private static final Stock[] NONE = {};

  /** What is known of a class, under both of its names; what the stocks have comes first. */
  private final Map<String, List<Hooked>> hooks = new ConcurrentHashMap<>();

  /** Their names are among the hooks too. */
  private final Map<String, Runnable> watchers = new ConcurrentHashMap<>();

  private volatile Stock[] stocks = NONE;

  /** Adds a stock. It is asked for classes of which nothing is known yet. */
  synchronized void add(Stock stock) {
    Stock[] more = Arrays.copyOf(stocks, stocks.length + 1);
    more[stocks.length] = stock;
    stocks = more;
  }

  synchronized void add(List<Hooked> more) {
    for (Hooked hook : more) {
      String name = hook.rule().type();
      List<Hooked> before = hooks(name);
      List<Hooked> after = before == null ? new ArrayList<>(4) : new ArrayList<>(before);
      after.add(hook);
      hooks.put(name, after);
      hooks.put(name.replace('.', '/'), after);
    }
  }

  synchronized void watch(String className, Runnable seen) {
    List<Hooked> known = hooks(className);
    String internal = className.replace('.', '/');
    watchers.put(className, seen);
    watchers.put(internal, seen);
    if (known == null) {
      hooks.put(className, List.of());
      hooks.put(internal, List.of());
    }
  }

  /** The hooks of a class; null if nobody asks for it, empty if it is only watched. */
  List<Hooked> hooks(String name) {
    List<Hooked> known = hooks.get(name);
    return known != null ? known : inStock(name);
  }

  private List<Hooked> inStock(String name) {
    for (Stock stock : stocks) {
      if (stock.has(name)) {
        return takeFromStock(name);
      }
    }
    return null;
  }

  /** Without a lock while the stocks work: they load classes. */
  private List<Hooked> takeFromStock(String name) {
    List<Hooked> all = new ArrayList<>();
    for (Stock stock : stocks) {
      if (stock.has(name)) {
        all.addAll(stock.hooks(name));
      }
    }
    List<Hooked> first = hooks.putIfAbsent(name, all);
    return first == null ? all : first;
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
