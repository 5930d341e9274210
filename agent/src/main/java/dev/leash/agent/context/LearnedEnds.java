package dev.leash.agent.context;

import dev.leash.agent.catalogue.LifecycleRules.Turn;
import dev.leash.event.LibraryPackages;
import dev.leash.site.Site;
import java.lang.ref.WeakReference;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Learns which methods end lives, whatever their names: a method without parameters of a class that
 * has no known end, if registrations that its own objects made at two different sites are taken
 * back in it. What it is called on from then on has likely ended, and what else that object
 * registered should be gone.
 *
 * <p>Not thread-safe: for Leash's own thread, on which it takes its time.
 */
final class LearnedEnds {

  /** Registrations of so many sites must be taken back by a method. */
  private static final int SITES = 2;

  private final Map<String, Set<Site>> sitesByMethod = new HashMap<>();
  private final ComponentClasses classes;
  private final ComponentSearch search;
  private final BiConsumer<Site, String> components;

  /**
   * Nothing learned yet.
   *
   * @param components told of each site whose registrations turned out to be those of a class
   */
  LearnedEnds(
      ComponentClasses classes, ComponentSearch search, BiConsumer<Site, String> components) {
    this.classes = classes;
    this.search = search;
    this.components = components;
  }

  /**
   * A method took a registration back.
   *
   * @param site where the registration was made
   * @param listener what was registered
   * @param declaring the class that declares the method
   * @param name its name
   */
  void released(
      Site site, WeakReference<Object> listener, WeakReference<Class<?>> declaring, String name) {
    Object registered = listener.get();
    Class<?> type = declaring.get();
    if (registered == null
        || type == null
        || !classes.isApplication(type)
        || classes.endOf(type) != null
        || !isPlain(type, name)
        || !worksFor(registered, site, type)) {
      return;
    }
    Set<Site> sites =
        sitesByMethod.computeIfAbsent(type.getName() + "." + name, m -> new HashSet<>());
    if (sites.add(site) && sites.size() == SITES) {
      classes.learn(type, name);
      sites.forEach(each -> components.accept(each, type.getName()));
    }
  }

  private boolean worksFor(Object listener, Site site, Class<?> type) {
    List<Object> reached = search.reached(listener, LibraryPackages.of(site.api().family()), type);
    return !reached.isEmpty();
  }

  /** Whether a class has one method of that name, which is one of an object and takes nothing. */
  private boolean isPlain(Class<?> type, String name) {
    if (classes.turn(name) == Turn.START) {
      return false;
    }
    boolean plain = false;
    for (Method method : type.getDeclaredMethods()) {
      if (method.getName().equals(name)) {
        if (method.getParameterCount() > 0
            || Modifier.isStatic(method.getModifiers())
            || method.isSynthetic()) {
          return false;
        }
        plain = true;
      }
    }
    return plain;
  }
}
