package dev.leash.site;

import dev.leash.event.EventApi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * All sites ever seen, each once. Sites live as long as this object, so there is an end to their
 * number: lines that differ in generated names only share a site from some number on, as {@link
 * SimilarPlaces} says, and where there are more lines than the heap has room for, the rest of an
 * event API share one that blames nobody. {@link Site#alike} tells which those are.
 *
 * <p>Thread-safe. A site that is known already is found without a lock.
 */
public final class Sites {

  /** A site and what is counted for it take a kilobyte: all of them, a sixteenth of the heap. */
  private static final long HEAP_PER_SITE = 16 << 10;

  private static final int LEAST = 1 << 12;
  private static final int MOST = 1 << 20;

  // The methods of this key are written out, as those of SitePlace.

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

  private final RecentValues<Stack, Site> byStack = new RecentValues<>();
  private final ConcurrentHashMap<SitePlace, Site> byPlace = new ConcurrentHashMap<>();
  private final List<Site> all = new ArrayList<>();
  private final Map<SitePlace, SimilarPlaces> byPattern = new HashMap<>();
  private final Map<EventApi, Site> others = new HashMap<>();
  private final int most;
  private volatile boolean exact;

  /** As many as the heap of this JVM has room for. */
  public Sites() {
    this((int) Math.max(LEAST, Math.min(MOST, Runtime.getRuntime().maxMemory() / HEAP_PER_SITE)));
  }

  /**
   * With a bound of its own.
   *
   * @param most from so many sites on, lines that are new share one for each event API
   */
  Sites(int most) {
    this.most = most;
  }

  /**
   * Finds the site of a call stack.
   *
   * @param api what was registered with
   * @param stackHash 64 well mixed bits of the whole stack; two stacks with equal hashes are taken
   *     for the same
   * @param stack reads the stack; called only if that hash is new, or was not seen for long
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
    SitePlace place = new SitePlace(api, stack.blame(), stack.caller());
    Site known = byPlace.get(place);
    return known != null ? known : add(place, stack);
  }

  private Site add(SitePlace place, CallStack stack) {
    synchronized (all) {
      Site known = byPlace.get(place);
      if (known != null) {
        return known;
      }
      Site shared = shared(place, stack);
      if (shared != null) {
        shared.stands(place);
        return shared;
      }
      Site site = next(place.api(), stack, null);
      byPlace.put(place, site);
      return site;
    }
  }

  /** The site of many lines that this one is to be counted at; null if it gets its own. */
  private Site shared(SitePlace place, CallStack stack) {
    SitePlace pattern = place.pattern();
    boolean full = all.size() >= most;
    if (!pattern.equals(place)) {
      SimilarPlaces similar = byPattern.get(pattern);
      if (similar == null && !full) {
        similar = new SimilarPlaces();
        byPattern.put(pattern, similar);
      }
      if (similar != null && similar.isOneTooMany()) {
        return similar.shared(() -> next(place.api(), stack.pattern(), new DistinctCount()));
      }
    }
    return full ? others.computeIfAbsent(place.api(), this::ofNobody) : null;
  }

  private Site ofNobody(EventApi api) {
    return next(api, new CallStack(List.of(), null, null), new DistinctCount());
  }

  private Site next(EventApi api, CallStack stack, DistinctCount places) {
    Site site = new Site(this, all.size(), api, stack, places);
    all.add(site);
    return site;
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
