package dev.leash.agent.context;

import dev.leash.site.Site;
import java.lang.ref.WeakReference;

/**
 * For each of some sites, the class of a listener that was thought about before: most often the
 * next one is of that class, too.
 *
 * <p>Thread-safe: what gets lost in a race is thought about once more.
 */
final class RecentListenerClasses {

  /** A power of two. */
  private static final int PLACES = 256;

  private static final class RecentClass extends WeakReference<Class<?>> {
    private final Site site;

    private RecentClass(Site site, Class<?> type) {
      super(type);
      this.site = site;
    }
  }

  private final RecentClass[] known = new RecentClass[PLACES];

  boolean has(Site site, Class<?> type) {
    RecentClass one = known[place(site)];
    return one != null && one.site == site && one.refersTo(type);
  }

  /** Remembers a class, unless another one of that site is remembered. */
  void add(Site site, Class<?> type) {
    RecentClass one = known[place(site)];
    if (one == null || one.site != site || one.refersTo(null)) {
      known[place(site)] = new RecentClass(site, type);
    }
  }

  private static int place(Site site) {
    return site.id() & (PLACES - 1);
  }
}
