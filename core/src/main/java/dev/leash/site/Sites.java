package dev.leash.site;

import dev.leash.event.EventApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * All sites ever seen, each once. Sites live as long as this object: there are as many as there are
 * registering lines in the program, not as there are registrations.
 *
 * <p>Thread-safe. A site that is known already is found without a lock.
 */
public final class Sites {

  // The methods of these keys are written out: what the compiler would write takes the first
  // registration of every program 15 ms to link.

  private record SiteKey(EventApi api, Frame blame, Frame caller) {
    @Override
    public boolean equals(Object other) {
      return other instanceof SiteKey place
          && api == place.api
          && Objects.equals(blame, place.blame)
          && Objects.equals(caller, place.caller);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * api.hashCode() + Objects.hashCode(blame)) + Objects.hashCode(caller);
    }
  }

  private record Stack(EventApi api, long hash) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Stack stack && api == stack.api && hash == stack.hash;
    }

    @Override
    public int hashCode() {
      return 31 * api.hashCode() + Long.hashCode(hash);
    }
  }

  private final ConcurrentHashMap<Stack, Site> byStack = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<SiteKey, Site> byPlace = new ConcurrentHashMap<>();
  private final List<Site> all = new ArrayList<>();
  private volatile boolean exact;

  /**
   * Finds the site of a call stack.
   *
   * @param api what was registered with
   * @param stackHash 64 well mixed bits of the whole stack; two stacks with equal hashes are taken
   *     for the same
   * @param stack reads the stack; called only if that hash is new
   * @return the one site for it
   */
  public Site intern(EventApi api, long stackHash, Supplier<CallStack> stack) {
    Stack key = new Stack(api, stackHash);
    Site known = byStack.get(key);
    if (known != null) {
      return known;
    }
    Site site = at(api, stack.get());
    byStack.put(key, site);
    return site;
  }

  /** The site of a stack that has been read already. */
  public Site at(EventApi api, CallStack stack) {
    Objects.requireNonNull(api, "api");
    SiteKey place = new SiteKey(api, stack.blame(), stack.caller());
    Site known = byPlace.get(place);
    return known != null ? known : add(place, stack);
  }

  private Site add(SiteKey place, CallStack stack) {
    synchronized (all) {
      Site known = byPlace.get(place);
      if (known != null) {
        return known;
      }
      Site site = new Site(this, all.size(), place.api(), stack);
      all.add(site);
      byPlace.put(place, site);
      return site;
    }
  }

  /**
   * From now on whoever looks for one of these sites looks each time, rather than take what was
   * found before at the same line for the answer: a test is to be told who asked, not who usually
   * asks.
   */
  public void beExact() {
    exact = true;
  }

  /** Whether each registration is to be looked at by itself. */
  boolean exact() {
    return exact;
  }

  /** The sites seen so far, in the order of appearance. */
  public List<Site> all() {
    synchronized (all) {
      return List.copyOf(all);
    }
  }
}
