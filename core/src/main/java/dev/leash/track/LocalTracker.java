package dev.leash.track;

import dev.leash.event.EventApi;
import dev.leash.event.Kind;
import dev.leash.owner.Context;
import dev.leash.owner.Owner;
import dev.leash.owner.Owners;
import dev.leash.owner.Scope;
import dev.leash.owner.ThreadContext;
import dev.leash.registry.CleanupOptions;
import dev.leash.registry.Registration;
import dev.leash.registry.RegistrationDetails;
import dev.leash.registry.Registry;
import dev.leash.site.Site;
import dev.leash.site.Sites;
import dev.leash.snapshot.Cleanup;
import dev.leash.snapshot.Counts;
import dev.leash.snapshot.EndReason;
import dev.leash.snapshot.Holding;
import dev.leash.snapshot.SiteShare;
import dev.leash.snapshot.Snapshot;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The tracker in front of a registry of this very copy of the library. */
public final class LocalTracker implements Tracker {

  /** What explicit tracking is called in reports. */
  public static final String API = "leash-track";

  private final Map<Kind, EventApi> apis = new EnumMap<>(Kind.class);
  private final Registry registry;
  private final Sites sites;
  private final Owners owners;
  private final Supplier<Context> context;
  private final LongAdder leaksPrevented = new LongAdder();
  private final Predicate<String> ignored;
  private volatile boolean readOnly;
  private volatile Settings settings;
  private volatile Function<Predicate<Registration>, Map<Site, Holding>> heap = which -> Map.of();

  /** A tracker with a registry of its own. */
  public LocalTracker(Registry registry, Settings settings) {
    this(registry, new Sites(), new Owners(), ThreadContext.CURRENT, settings, name -> false);
  }

  /**
   * A tracker.
   *
   * @param registry where to enter
   * @param sites the sites of that registry
   * @param owners the owners of that registry
   * @param context for whom the current thread is working
   * @param settings the first settings
   * @param ignored class names that are never to be blamed
   */
  public LocalTracker(
      Registry registry,
      Sites sites,
      Owners owners,
      Supplier<Context> context,
      Settings settings,
      Predicate<String> ignored) {
    this.registry = registry;
    this.sites = sites;
    this.owners = owners;
    this.context = context;
    this.settings = settings;
    this.ignored = ignored;
    for (Kind kind : Kind.values()) {
      apis.put(
          kind, EventApi.named(API, kind).fix("release() on what Leash.track returned").build());
    }
  }

  /**
   * Says who looks at the heap, to tell who holds the listeners of some registrations; until then
   * nobody does.
   */
  public void heap(Function<Predicate<Registration>, Map<Site, Holding>> look) {
    heap = look;
  }

  /**
   * From now on the settings stay as they are, and nothing is released but what was tracked by an
   * explicit call: what is to be read only is not changed by the library either.
   */
  public void readOnly() {
    readOnly = true;
  }

  /** The registry behind it. */
  public Registry registry() {
    return registry;
  }

  @Override
  public Object enter(TrackRequest request) {
    Owner owner = request.owner() == null ? null : owners.of(request.owner());
    Context own = new Context(owner, request.service(), request.tags());
    Site site =
        sites.intern(apis.get(request.kind()), request.site().hash(), () -> request.site().stack());
    return registry.track(
        site,
        request.source(),
        request.listener(),
        request.handle(),
        own.within(context.get()),
        new RegistrationDetails(request.client(), request.description(), request.timeout()));
  }

  @Override
  public boolean end(@Nullable Object registration, EndReason how) {
    return registry.end((Registration) registration, how);
  }

  @Override
  public void failed(@Nullable Object registration, Throwable error) {
    registry.cleanupFailed((Registration) registration, error);
  }

  @Override
  public Cleanup cleanUp(Selection which, boolean verify) {
    Object value = Objects.requireNonNullElse(which.value(), ""); // only ALL has none
    return switch (which.by()) {
      case OWNER -> cleanUpOwner(value, verify);
      case SERVICE -> cleanUp(r -> value.equals(r.context().service()), verify);
      case TAG -> cleanUp(r -> r.context().tags().contains(value), verify);
      case ALL -> cleanUp(r -> true, verify);
    };
  }

  private Cleanup cleanUp(Predicate<Registration> which, boolean verify) {
    Predicate<Registration> those =
        readOnly ? r -> registry.details(r) != null && which.test(r) : which;
    return registry.cleanUp(those, options(verify));
  }

  private CleanupOptions options(boolean verify) {
    Settings now = settings;
    return new CleanupOptions(now.cleanupBudget(), now.releaseBudget(), verify);
  }

  /** Releases what should have been released by others, and counts it as such. */
  int prevent(Predicate<Registration> which) {
    return prevented(cleanUp(which, false));
  }

  private int prevented(Cleanup done) {
    leaksPrevented.add(done.released());
    return done.released();
  }

  private Cleanup cleanUpOwner(Object owner, boolean verify) {
    List<Owner> owners = registry.owners(Owners.same(owner));
    return readOnly
        ? cleanUp(r -> owners.contains(r.context().owner()), verify)
        : registry.cleanUp(owners, options(verify));
  }

  @Override
  public int endOwner(Object owner, String how) {
    Owner known = owners.find(owner);
    if (known == null) {
      return 0;
    }
    known.end(how);
    return settings.releaseAtOwnerEnd() ? prevented(cleanUpOwner(owner, false)) : 0;
  }

  @Override
  public Object inferred(Object object, String name, String sort) {
    sites.beExact();
    return Owner.inferred(object, name, sort);
  }

  @Override
  public List<SiteShare> live(String tag, boolean others) {
    return WorkShares.live(registry, tag, others, ignored);
  }

  @Override
  public Map<Site, Holding> held(String tag) {
    return heap.apply(registration -> registration.context().tags().contains(tag));
  }

  @Override
  public Scope open(@Nullable Object owner, @Nullable String service, Set<String> tags) {
    Owner whose = owner == null ? null : owners.of(owner);
    return ThreadContext.open(new Context(whose, service, tags).within(ThreadContext.current()));
  }

  @Override
  public Object capture() {
    return context.get();
  }

  @Override
  public Scope enter(@Nullable Object captured) {
    return ThreadContext.open(captured instanceof Context known ? known : ThreadContext.current());
  }

  @Override
  public Statistics statistics() {
    Snapshot snapshot = registry.snapshot();
    Map<String, Counts> byKind = new TreeMap<>();
    Map<String, Counts> byApi = new TreeMap<>();
    for (Snapshot.SiteState state : snapshot.sites()) {
      EventApi api = state.site().api();
      byKind.merge(api.kind().name(), state.counts(), Counts::plus);
      byApi.merge(api.id(), state.counts(), Counts::plus);
    }
    return new Statistics(
        snapshot.total(),
        snapshot.peakLive(),
        leaksPrevented.sum(),
        snapshot.cleanupErrors(),
        snapshot.byService(),
        snapshot.byOwner(),
        snapshot.byTag(),
        byKind,
        byApi,
        settings);
  }

  /** How many registrations of ended owners, and expired ones, were released here. */
  public long leaksPrevented() {
    return leaksPrevented.sum();
  }

  @Override
  public Settings settings() {
    return settings;
  }

  @Override
  public void configure(Settings changed) {
    if (!readOnly) {
      settings = changed;
    }
  }
}
