package dev.leash.registry;

import dev.leash.event.EventApi;
import dev.leash.event.EventApi.Copies;
import dev.leash.owner.Context;
import dev.leash.owner.Owner;
import dev.leash.site.Frame;
import dev.leash.site.Site;
import dev.leash.snapshot.Cleanup;
import dev.leash.snapshot.CleanupFailure;
import dev.leash.snapshot.Counts;
import dev.leash.snapshot.EndReason;
import dev.leash.snapshot.Snapshot;
import dev.leash.snapshot.SnapshotRequest;
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

  /** A source gets a buffer after so many registrations: most sources never see as many. */
  private static final int BUFFERS_AFTER = 64;

  private final LongSupplier clock;
  private final RegistryTotals totals;
  private final SourceTables sources;
  private final RegistryQueries queries;
  private final HandleIndex handles = new HandleIndex();
  private final TrackedEntries tracked = new TrackedEntries();
  private final EntryEnder ender;
  private final ExclusiveRegistrations exclusive;
  private final RegistryMaintenance maintenance;
  private final TakenOutSweep takenOut;

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
    this(clock, BUFFERS_AFTER);
  }

  /** A registry whose sources get buffers after so many registrations. */
  WeakRegistry(LongSupplier clock, int buffersAfter) {
    this.clock = Objects.requireNonNull(clock, "clock");
    this.totals = new RegistryTotals(buffersAfter, clock);
    this.sources = new SourceTables(totals);
    this.queries = new RegistryQueries(sources, totals);
    this.ender = new EntryEnder(sources, handles, tracked);
    this.exclusive = new ExclusiveRegistrations(clock, sources, handles, ender);
    this.maintenance = new RegistryMaintenance(clock, sources, totals, ender, tracked);
    this.takenOut = new TakenOutSweep(sources, ender);
  }

  @Override
  public Registration register(
      Site site, Object source, Object listener, Object handle, Object key, Context context) {
    takenOut.registered(site.api(), source);
    if (site.api().copies() != Copies.MANY) {
      return exclusive.register(site, source, listener, handle, key, context);
    }
    Entry known = handles.get(handle);
    return known != null ? known : enter(site, source, listener, handle, key, context);
  }

  private Entry enter(
      Site site, Object source, Object listener, Object handle, Object key, Context context) {
    long now = clock.getAsLong();
    SourceTable known = sources.recent(source);
    Entry entry =
        known == null
            ? enterFirst(site, source, listener, handle, key, context, now)
            : known.enter(site, listener, handle, key, context, now);
    if (entry == null) {
      return enterInTable(site, source, listener, handle, key, context);
    }
    handles.add(entry);
    return entry;
  }

  private Entry enterInTable(
      Site site, Object source, Object listener, Object handle, Object key, Context context) {
    long now = clock.getAsLong();
    Entry entry = null;
    while (entry == null) { // again if the table is dropped meanwhile
      SourceTable table = sources.make(site.api(), source);
      entry = table.enter(site, listener, handle, key, context, now);
    }
    handles.add(entry);
    return entry;
  }

  /** Enters a registration of a source without a table; null if it has one, or should get one. */
  private Entry enterFirst(
      Site site,
      Object source,
      Object listener,
      Object handle,
      Object key,
      Context context,
      long now) {
    return ExclusiveRegistrations.isPlain(source, handle, key, context)
        ? sources.enter(site, source, listener, now)
        : null;
  }

  @Override
  public void calledBy(Registration registration, Frame caller) {
    ((Entry) registration).chunk().tally.callers.add(caller, registration);
  }

  @Override
  public boolean releaseHandle(EventApi api, Object handle, EndReason end) {
    boolean ended = false;
    Entry entry = handles.get(handle);
    while (entry != null && (api == null || entry.api() == api) && ender.end(entry, end)) {
      ended = true;
      entry = handles.get(handle); // once more if two threads showed it at the same moment
    }
    return ended;
  }

  @Override
  public boolean releaseListener(
      EventApi api, Object source, Object listener, Object key, EndReason end) {
    SourceTable table = sources.recent(source);
    return table == null
        ? releaseUnknown(api, source, listener, key, end)
        : releaseListener(table, api, listener, key, end);
  }

  /** Releases a listener of a source that was not used lately. */
  private boolean releaseUnknown(
      EventApi api, Object source, Object listener, Object key, EndReason end) {
    SharedEntry alone = sources.shared().alone(source);
    if (alone != null && alone.matches(api, listener, key)) {
      return CleanupRunner.isReleasing(alone.source, listener) || ender.end(alone, end);
    }
    if (alone != null && !api.equalsBased()) {
      return CleanupRunner.isReleasing(alone.source, listener);
    }
    SourceTable table = sources.find(api, source);
    return table != null && releaseListener(table, api, listener, key, end);
  }

  private boolean releaseListener(
      SourceTable table, EventApi api, Object listener, Object key, EndReason end) {
    if (CleanupRunner.isReleasing(table, listener)) {
      return true;
    }
    Entry ended = table.end(api, listener, key, end);
    if (ended != null) {
      ender.ended(table, ended);
      return true;
    }
    return api.equalsBased()
        && listener != null
        && ender.endEqual(table, EntryEnder.sameKey(api, key), listener, end);
  }

  @Override
  public int releaseCopies(
      EventApi api, Object source, Object listener, Object key, EndReason end) {
    return endAll(
        api,
        source,
        e -> e.api() == api && e.keeps(listener) && (key == null || Objects.equals(e.key(), key)),
        end);
  }

  @Override
  public int releaseKey(EventApi api, Object source, Object key, EndReason end) {
    return endAll(api, source, EntryEnder.sameKey(api, key), end);
  }

  @Override
  public int releaseSource(EventApi api, Object source, EndReason end) {
    return endAll(api, source, e -> api == null || e.api() == api, end);
  }

  @Override
  public int releaseMissing(EventApi api, Object source, Predicate<Object> there, EndReason end) {
    return endAll(
        api, source, e -> e.api() == api && e.hasListener() && !there.test(e.listener()), end);
  }

  private int endAll(EventApi api, Object source, Predicate<Entry> which, EndReason end) {
    SharedEntry alone = sources.shared().alone(source);
    if (alone != null) {
      return which.test(alone) && ender.end(alone, end) ? 1 : 0;
    }
    return ender.endAll(sources.findIfAny(api, source), which, end);
  }

  @Override
  public Registration track(
      Site site,
      Object source,
      Object listener,
      Object handle,
      Context context,
      RegistrationDetails details) {
    Entry entry = known(source, listener, handle);
    if (entry == null) {
      entry = enterInTable(site, source, listener, handle, null, context);
    } else {
      entry.source().give(entry, context);
    }
    tracked.add(entry, details);
    return entry;
  }

  private Entry known(Object source, Object listener, Object handle) {
    Entry known = handles.get(handle);
    if (known == null && source != null && listener != null) {
      SourceTable table = sources.find(null, source);
      List<Entry> same =
          table == null
              ? List.of()
              : SourceTableWalk.matching(table, e -> e.keeps(listener) && !tracked.has(e));
      known = same.isEmpty() ? null : same.get(0);
    }
    return known != null && known.live() ? known : null;
  }

  @Override
  public boolean end(Registration registration, EndReason end) {
    return ender.end((Entry) registration, end);
  }

  @Override
  public RegistrationDetails details(Registration registration) {
    return tracked.details(registration);
  }

  @Override
  public List<Registration> tracked() {
    return tracked.all();
  }

  @Override
  public void sweep() {
    maintenance.sweep();
    takenOut.sweep();
  }

  @Override
  public Cleanup cleanUp(Predicate<Registration> which, CleanupOptions options) {
    return maintenance.cleanUp(queries.newestFirst(which), options);
  }

  @Override
  public Cleanup cleanUp(List<Owner> owners, CleanupOptions options) {
    return maintenance.cleanUp(queries.newestFirst(owners), options);
  }

  @Override
  public List<Owner> owners(Predicate<Owner> test) {
    return queries.owners(test);
  }

  @Override
  public boolean canRelease(Registration registration) {
    return maintenance.canRelease(registration);
  }

  @Override
  public void cleanupFailed(Registration registration, Throwable error) {
    maintenance.failed(registration, error);
  }

  @Override
  public List<CleanupFailure> cleanupFailures() {
    return maintenance.failures().all();
  }

  @Override
  public Snapshot snapshot(SnapshotRequest request) {
    return queries.snapshot(request, clock.getAsLong(), maintenance.failures().count());
  }

  @Override
  public void forEach(Consumer<Registration> each) {
    queries.forEach(each);
  }

  @Override
  public void forEach(List<Owner> owners, Consumer<Registration> each) {
    queries.newestFirst(owners).forEach(each);
  }

  @Override
  public Map<Site, Long> liveBySite() {
    return queries.liveBySite();
  }

  @Override
  public Map<Site, Counts> countsBySite() {
    return queries.countsBySite();
  }

  @Override
  public Map<String, Long> liveByOwnerSort() {
    return queries.liveByOwnerSort();
  }

  @Override
  public Map<Site, Long> liveBySite(Predicate<Registration> which) {
    return queries.liveBySite(which);
  }

  @Override
  public long memory() {
    return MemoryEstimate.bytes(totals, sources, handles);
  }

  @Override
  public long now() {
    return clock.getAsLong();
  }

  @Override
  public long lastId() {
    return totals.border();
  }

  @Override
  public long latestId() {
    return totals.lastId();
  }

  @Override
  public void releaseLocator(ReleaseLocator locator) {
    ender.locator(locator);
  }
}
