package dev.leash.registry;

import dev.leash.event.EventApi;
import dev.leash.event.EventApi.Copies;
import dev.leash.owner.Context;
import dev.leash.site.Site;
import dev.leash.weak.Identity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
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

  /** A key to look up with, which costs the garbage collector nothing. */
  private record Probe(Object object) {
    @Override
    public int hashCode() {
      return System.identityHashCode(object);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Identity identity && identity.refersTo(object);
    }
  }

  private final LongSupplier clock;
  private final ConcurrentHashMap<Object, Source> sources = new ConcurrentHashMap<>();
  private final RecentSources recent = new RecentSources();
  private final ConcurrentHashMap<EventApi, Source> staticSources = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<Object, Entry> handles = new ConcurrentHashMap<>();
  private final Tallies tallies = new Tallies();
  private final AtomicLong lastId = new AtomicLong();
  private final AtomicLong ended = new AtomicLong();
  private final AtomicLong peakLive = new AtomicLong();
  private final AtomicLong cleanupErrors = new AtomicLong();
  private final AtomicInteger attributing = new AtomicInteger();
  private final Groups groups = new Groups();
  private final Failures failures = new Failures();

  /** By id, for the few registrations that somebody asked for. */
  private final ConcurrentHashMap<Long, Tracked> tracked = new ConcurrentHashMap<>();

  /** Set for good by the first of them; a concurrent map can't be relied on to say it is empty. */
  private volatile boolean anyTracked;

  private record Tracked(Entry entry, Details details) {}

  /** A registry whose clock starts now. */
  public WeakRegistry() {
    this(millisFromNow());
  }

  /**
   * A registry with a clock of its own.
   *
   * @param clock milliseconds since the registry was made; must not run backwards
   */
  public WeakRegistry(LongSupplier clock) {
    this.clock = Objects.requireNonNull(clock, "clock");
  }

  private static LongSupplier millisFromNow() {
    long start = System.nanoTime();
    return new LongSupplier() { // a lambda would cost every start of an application a millisecond
      @Override
      public long getAsLong() {
        return (System.nanoTime() - start) / 1_000_000;
      }
    };
  }

  @Override
  public Registration register(
      Site site, Object source, Object listener, Object handle, Object key, Context context) {
    Copies copies = site.api().copies();
    if (handle == null && copies == Copies.MANY) {
      return enter(makeTable(site.api(), source), site, source, listener, handle, key, context);
    }
    while (true) {
      Source table = makeTable(site.api(), source);
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
        entry = enter(table, site, source, listener, handle, key, context);
      }
      for (Entry old : replaced) {
        finish(old, End.RELEASED); // outside the lock, for its client is told
      }
      return entry;
    }
  }

  private Entry alreadyThere(
      Source table, EventApi api, Object listener, Object handle, Object key) {
    Entry known = handle == null ? null : handles.get(new Probe(handle));
    if (known != null && known.live()) {
      return known;
    }
    return api.copies() == Copies.ONE ? table.find(api, listener, key) : null;
  }

  /** Looks for another table only if this one was dropped, which it is not while it is locked. */
  private Entry enter(
      Source made,
      Site site,
      Object source,
      Object listener,
      Object handle,
      Object key,
      Context context) {
    Source table = made;
    long now = clock.getAsLong();
    Identity handleKey = handle == null ? null : new Identity(handle);
    SiteTally tally = tallies.of(site);
    // Counted before it can be seen: another thread may end it as soon as it is in the table.
    tally.began(table, listener, now);
    groups.began(context);
    long id = lastId.incrementAndGet();
    long live = id - ended.get();
    if (live > peakLive.get()) {
      peakLive.accumulateAndGet(live, Math::max);
    }
    Entry entry = new Entry(id, tally, table, listener, handleKey, key, context, now);
    while (!table.add(entry)) { // never while it is locked, for then it can't be dropped
      table = makeTable(site.api(), source);
      entry = new Entry(id, tally, table, listener, handleKey, key, context, now);
    }
    if (handleKey != null) {
      handles.put(handleKey, entry);
      if (!entry.live()) {
        handles.remove(handleKey, entry); // it ended before its handle was there to be removed
      }
    }
    return entry;
  }

  private Source tableOf(EventApi api, Object source) {
    if (source == null) {
      return staticSources.get(api);
    }
    Source known = recent.get(source);
    if (known == null) {
      known = sources.get(new Probe(source));
      if (known != null) {
        remember(known);
      }
    }
    return known;
  }

  /** Tables that are empty are kept as long as they are remembered: they fill again and again. */
  private void remember(Source table) {
    Source forgotten = recent.put(table);
    if (forgotten != null && forgotten.usedUp()) {
      drop(forgotten);
    }
  }

  private Source makeTable(EventApi api, Object source) {
    Source known = tableOf(api, source);
    if (known != null) {
      return known;
    }
    if (source == null) {
      return staticSources.computeIfAbsent(api, a -> new Source(null, null));
    }
    Identity identity = new Identity(source);
    Source fresh = new Source(identity, source.getClass().getName());
    Source other = sources.putIfAbsent(identity, fresh);
    Source made = other != null ? other : fresh;
    remember(made);
    return made;
  }

  @Override
  public boolean releaseHandle(EventApi api, Object handle, End end) {
    Entry entry = handles.get(new Probe(handle));
    return entry != null && (api == null || entry.api() == api) && finish(entry, end);
  }

  @Override
  public boolean releaseListener(
      EventApi api, Object source, Object listener, Object key, End end) {
    Source table = tableOf(api, source);
    if (table == null) {
      return false;
    }
    if (Cleaner.isReleasing(table, listener)) {
      return true;
    }
    Entry ended = table.end(api, listener, key, end);
    if (ended != null) {
      finished(ended, end);
      return true;
    }
    return api.equalsBased()
        && listener != null
        && releaseEqual(table.matching(sameKey(api, key)), listener, end);
  }

  private static Predicate<Entry> sameKey(EventApi api, Object key) {
    return e -> e.api() == api && Objects.equals(e.key, key);
  }

  /** What the library just did, done again; outside all locks, because equals is foreign code. */
  private boolean releaseEqual(List<Entry> candidates, Object listener, End end) {
    for (Entry candidate : candidates) {
      Object registered = candidate.get();
      if (registered != null && listener.equals(registered) && finish(candidate, end)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public int releaseCopies(EventApi api, Object source, Object listener, End end) {
    return finishAll(tableOf(api, source), e -> e.api() == api && e.refersTo(listener), end);
  }

  @Override
  public int releaseKey(EventApi api, Object source, Object key, End end) {
    return finishAll(tableOf(api, source), sameKey(api, key), end);
  }

  @Override
  public int releaseSource(EventApi api, Object source, End end) {
    return finishAll(tableOf(api, source), e -> api == null || e.api() == api, end);
  }

  private int finishAll(Source table, Predicate<Entry> which, End end) {
    int ended = 0;
    if (table != null) {
      for (Entry entry : table.matching(which)) {
        ended += finish(entry, end) ? 1 : 0;
      }
    }
    return ended;
  }

  @Override
  public Registration track(
      Site site, Object source, Object listener, Object handle, Context context, Details details) {
    Entry entry = known(source, listener, handle);
    if (entry == null) {
      Source table = makeTable(site.api(), source);
      entry = enter(table, site, source, listener, handle, null, context);
    } else {
      attribute(entry, context);
    }
    Entry mine = entry;
    anyTracked = true;
    tracked.merge(
        entry.id,
        new Tracked(entry, details),
        (old, fresh) -> new Tracked(mine, Clients.both(old.details(), fresh.details())));
    if (!entry.live()) {
      tellClient(entry); // it ended while it was entered
    }
    return entry;
  }

  private Entry known(Object source, Object listener, Object handle) {
    Entry known = handle == null ? null : handles.get(new Probe(handle));
    if (known == null && source != null && listener != null) {
      Source table = sources.get(new Probe(source));
      List<Entry> same =
          table == null ? List.of() : table.matching(e -> e.refersTo(listener) && !has(e));
      known = same.isEmpty() ? null : same.get(0);
    }
    return known != null && known.live() ? known : null;
  }

  private boolean has(Entry entry) {
    return tracked.containsKey(entry.id);
  }

  /**
   * Guarded by the entry, so that its end is counted where its begin is. An end looks at the guard
   * only while somebody is at work here, which is seldom.
   */
  private void attribute(Entry entry, Context context) {
    attributing.incrementAndGet();
    synchronized (entry) {
      Context before = entry.context;
      Context after = context.within(before);
      if (entry.live() && !after.equals(before)) {
        groups.moved(before, after);
        entry.context = after;
      }
    }
    attributing.decrementAndGet();
  }

  /** The context that an ended entry has for good. */
  private static Context settle(Entry entry) {
    synchronized (entry) {
      return entry.context;
    }
  }

  private void tellClient(Entry entry) {
    Tracked asked = tracked.remove(entry.id);
    if (asked != null) {
      asked.details().client().ended(entry.end());
    }
  }

  @Override
  public boolean end(Registration registration, End end) {
    return finish((Entry) registration, end);
  }

  @Override
  public Details details(Registration registration) {
    Tracked asked = tracked.get(registration.id());
    return asked == null ? null : asked.details();
  }

  @Override
  public List<Registration> tracked() {
    List<Registration> all = new ArrayList<>();
    tracked.values().forEach(asked -> all.add(asked.entry()));
    return all;
  }

  private boolean finish(Entry entry, End end) {
    if (!entry.end(end)) {
      return false;
    }
    entry.source.remove(entry);
    finished(entry, end);
    return true;
  }

  /** Books the end of an entry that is out of its table. */
  private void finished(Entry entry, End end) {
    if (entry.handle != null) {
      handles.remove(entry.handle, entry);
    }
    entry.tally.tally.ended(end);
    if (end == End.RELEASED) {
      entry.tally.released.add(entry);
    }
    ended.incrementAndGet();
    groups.ended(attributing.get() == 0 ? entry.context : settle(entry), end);
    if (anyTracked) {
      tellClient(entry);
    }
    if (entry.source.usedUp() && !recent.has(entry.source)) {
      drop(entry.source);
    }
  }

  private void drop(Source table) {
    if (table.dropIfEmpty()) {
      sources.remove(table.identity(), table);
    }
  }

  @Override
  public void sweep() {
    for (Source table : sources.values()) {
      boolean gone = table.collected();
      finishAll(table, e -> gone || e.listenerGone(), End.COLLECTED);
      drop(table);
    }
    groups.fold();
    for (Source table : staticSources.values()) {
      finishAll(table, Entry::listenerGone, End.COLLECTED);
    }
    for (SiteTally tally : tallies.all()) {
      tally.released.forgetCollected();
    }
  }

  @Override
  public Cleanup cleanUp(Predicate<Registration> which, CleanupOptions options) {
    List<Entry> chosen = new ArrayList<>();
    for (Source table : tables()) {
      chosen.addAll(table.matching(which::test));
    }
    chosen.sort(Comparator.comparingLong((Entry e) -> e.id).reversed());
    if (chosen.isEmpty()) {
      return Cleanup.NOTHING;
    }
    Cleaner cleaner = new Cleaner(chosen, new CleanerBook());
    chosen = null;
    Cleanup done = cleaner.run(options.budget(), options.each());
    return options.verify() ? done.verifiedBy(cleaner.verify()) : done;
  }

  private final class CleanerBook implements Cleaner.Book {
    @Override
    public boolean claim(Entry entry) {
      return finish(entry, End.CLEANED);
    }

    @Override
    public Client clientOf(Entry entry) {
      Details details = details(entry);
      return details == null ? null : details.client();
    }

    @Override
    public void gone(Entry entry) {
      if (entry.listenerGone()) {
        finish(entry, End.COLLECTED);
      }
    }

    @Override
    public void failed(Entry entry, Throwable error) {
      cleanupFailed(entry, error);
    }
  }

  @Override
  public void cleanupFailed(Registration registration, Throwable error) {
    cleanupErrors.incrementAndGet();
    failures.add(registration, error, clock.getAsLong());
  }

  @Override
  public List<CleanupFailure> cleanupFailures() {
    return failures.all();
  }

  private List<Source> tables() {
    List<Source> all = new ArrayList<>(sources.values());
    all.addAll(staticSources.values());
    return all;
  }

  @Override
  public Snapshot snapshot(Inquiry inquiry) {
    SnapshotBuilder builder = new SnapshotBuilder(new FactsBuilder(inquiry, clock.getAsLong()));
    for (SiteTally tally : tallies.all()) {
      builder.site(tally);
    }
    for (Source table : tables()) {
      builder.source(table);
    }
    return builder.build(clock.getAsLong(), peakLive.get(), cleanupErrors.get(), groups);
  }

  @Override
  public long now() {
    return clock.getAsLong();
  }

  @Override
  public void forEach(Consumer<Registration> each) {
    for (Source table : tables()) {
      for (Entry entry : table.matching(e -> true)) {
        each.accept(entry);
      }
    }
  }

  @Override
  public Map<Site, Long> liveBySite() {
    Map<Site, Long> counts = new HashMap<>();
    for (SiteTally tally : tallies.all()) {
      counts.put(tally.site, tally.tally.counts().live());
    }
    return counts;
  }

  @Override
  public Map<Site, Long> liveBySite(Predicate<Registration> which) {
    Map<Site, Long> counts = new HashMap<>();
    for (Source table : tables()) {
      for (Entry entry : table.matching(which::test)) {
        counts.merge(entry.tally.site, 1L, Long::sum);
      }
    }
    return counts;
  }

  @Override
  public long lastId() {
    return lastId.get();
  }
}
