package dev.leash.registry;

import dev.leash.event.EventApi;
import dev.leash.event.EventApi.Copies;
import dev.leash.owner.Context;
import dev.leash.owner.Owner;
import dev.leash.site.Site;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

/**
 * The registry: one small table a source, one index of handles, and counters.
 *
 * <p>Thread-safe; locks are held for a few instructions on one source at a time, and never around
 * foreign code.
 */
public final class WeakRegistry implements Registry {

  /** A source gets a lap after so many registrations: most sources never see as many. */
  private static final int LAPS_AFTER = 64;

  private final LongSupplier clock;
  private final Book book;
  private final Sources sources;
  private final Looks looks;
  private final Handles handles = new Handles();
  private final Asked asked = new Asked();
  private final Ends ends;
  private final Upkeep upkeep;

  /** A registry whose clock starts now. */
  public WeakRegistry() {
    this(new CoarseClock()); // nobody gives it a thread, so it is exact
  }

  /**
   * A registry with a clock of its own.
   *
   * @param clock milliseconds since the registry was made; must not run backwards
   */
  public WeakRegistry(LongSupplier clock) {
    this(clock, LAPS_AFTER);
  }

  /** A registry whose sources get laps after so many registrations. */
  WeakRegistry(LongSupplier clock, int lapsAfter) {
    this.clock = Objects.requireNonNull(clock, "clock");
    this.book = new Book(lapsAfter);
    this.sources = new Sources(book);
    this.looks = new Looks(sources, book);
    this.ends = new Ends(sources, handles, asked);
    this.upkeep = new Upkeep(clock, sources, book, ends, asked);
  }

  @Override
  public Registration register(
      Site site, Object source, Object listener, Object handle, Object key, Context context) {
    Copies copies = site.api().copies();
    if (copies == Copies.MANY) {
      Entry known = handles.get(handle);
      return known != null ? known : enter(site, source, listener, handle, key, context);
    }
    while (true) {
      Source table = sources.make(site.api(), source);
      List<Entry> replaced = List.of();
      Entry entry;
      synchronized (table) { // looked up and entered in one go
        if (table.dropped()) {
          continue; // before we were in
        }
        Entry known = alreadyThere(table, site.api(), listener, handle, key);
        if (known != null) {
          return known;
        }
        if (copies == Copies.REPLACED) {
          replaced = table.matching(sameKey(site.api(), key));
        }
        entry = table.enter(site, listener, handle, key, context, clock.getAsLong());
        handles.add(entry);
      }
      for (Entry old : replaced) {
        ends.end(old, End.RELEASED); // outside the lock, for its client is told
      }
      return entry;
    }
  }

  private Entry alreadyThere(
      Source table, EventApi api, Object listener, Object handle, Object key) {
    Entry known = handles.get(handle);
    if (known != null) {
      return known;
    }
    return api.copies() == Copies.REPLACED ? null : table.find(api, listener, key);
  }

  private Entry enter(
      Site site, Object source, Object listener, Object handle, Object key, Context context) {
    long now = clock.getAsLong();
    Entry entry = null;
    while (entry == null) { // again if the table is dropped meanwhile
      Source table = sources.make(site.api(), source);
      entry = table.enter(site, listener, handle, key, context, now);
    }
    handles.add(entry);
    return entry;
  }

  @Override
  public boolean releaseHandle(EventApi api, Object handle, End end) {
    boolean ended = false;
    Entry entry = handles.get(handle);
    while (entry != null && (api == null || entry.api() == api) && ends.end(entry, end)) {
      ended = true;
      entry = handles.get(handle); // once more if two threads showed it at the same moment
    }
    return ended;
  }

  @Override
  public boolean releaseListener(
      EventApi api, Object source, Object listener, Object key, End end) {
    Source table = sources.find(api, source);
    if (table == null) {
      return false;
    }
    if (Cleaner.isReleasing(table, listener)) {
      return true;
    }
    Entry ended = table.end(api, listener, key, end);
    if (ended != null) {
      ends.ended(table, ended);
      return true;
    }
    return api.equalsBased()
        && listener != null
        && releaseEqual(table.matching(sameKey(api, key)), listener, end);
  }

  private static Predicate<Entry> sameKey(EventApi api, Object key) {
    return e -> e.api() == api && Objects.equals(e.key(), key);
  }

  /** What the library just did, done again; outside all locks, because equals is foreign code. */
  private boolean releaseEqual(List<Entry> candidates, Object listener, End end) {
    for (Entry candidate : candidates) {
      Object registered = candidate.listener();
      if (registered != null && listener.equals(registered) && ends.end(candidate, end)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public int releaseCopies(EventApi api, Object source, Object listener, End end) {
    return ends.endAll(sources.find(api, source), e -> e.api() == api && e.keeps(listener), end);
  }

  @Override
  public int releaseKey(EventApi api, Object source, Object key, End end) {
    return ends.endAll(sources.find(api, source), sameKey(api, key), end);
  }

  @Override
  public int releaseSource(EventApi api, Object source, End end) {
    return ends.endAll(sources.find(api, source), e -> api == null || e.api() == api, end);
  }

  @Override
  public Registration track(
      Site site, Object source, Object listener, Object handle, Context context, Details details) {
    Entry entry = known(source, listener, handle);
    if (entry == null) {
      entry = enter(site, source, listener, handle, null, context);
    } else {
      entry.source().give(entry, context);
    }
    asked.add(entry, details);
    return entry;
  }

  private Entry known(Object source, Object listener, Object handle) {
    Entry known = handles.get(handle);
    if (known == null && source != null && listener != null) {
      Source table = sources.find(null, source);
      List<Entry> same =
          table == null ? List.of() : table.matching(e -> e.keeps(listener) && !asked.has(e));
      known = same.isEmpty() ? null : same.get(0);
    }
    return known != null && known.live() ? known : null;
  }

  @Override
  public boolean end(Registration registration, End end) {
    return ends.end((Entry) registration, end);
  }

  @Override
  public Details details(Registration registration) {
    return asked.details(registration);
  }

  @Override
  public List<Registration> tracked() {
    return asked.all();
  }

  @Override
  public void sweep() {
    upkeep.sweep();
  }

  @Override
  public Cleanup cleanUp(Predicate<Registration> which, CleanupOptions options) {
    return upkeep.cleanUp(looks.newestFirst(which), options);
  }

  @Override
  public Cleanup cleanUp(List<Owner> owners, CleanupOptions options) {
    return upkeep.cleanUp(looks.newestFirst(owners), options);
  }

  @Override
  public List<Owner> owners(Predicate<Owner> test) {
    return looks.owners(test);
  }

  @Override
  public void cleanupFailed(Registration registration, Throwable error) {
    upkeep.failed(registration, error);
  }

  @Override
  public List<CleanupFailure> cleanupFailures() {
    return upkeep.failures().all();
  }

  @Override
  public Snapshot snapshot(Inquiry inquiry) {
    return looks.snapshot(inquiry, clock.getAsLong(), upkeep.failures().count());
  }

  @Override
  public void forEach(Consumer<Registration> each) {
    looks.forEach(each);
  }

  @Override
  public void forEach(List<Owner> owners, Consumer<Registration> each) {
    looks.newestFirst(owners).forEach(each);
  }

  @Override
  public Map<Site, Long> liveBySite() {
    return looks.liveBySite();
  }

  @Override
  public Map<Site, Long> liveBySite(Predicate<Registration> which) {
    return looks.liveBySite(which);
  }

  @Override
  public long now() {
    return clock.getAsLong();
  }

  @Override
  public long lastId() {
    return book.border();
  }
}
