package dev.leash.bridge;

import dev.leash.bridge.WireLayout.CountFields;
import dev.leash.bridge.WireLayout.OwnerFields;
import dev.leash.bridge.WireLayout.ShareFields;
import dev.leash.bridge.WireLayout.SiteFields;
import dev.leash.event.EventApi;
import dev.leash.event.Kind;
import dev.leash.site.Site;
import dev.leash.site.Sites;
import dev.leash.snapshot.ContextSummary;
import dev.leash.snapshot.Counts;
import dev.leash.snapshot.ListenerSummary;
import dev.leash.snapshot.RegistrationPeriod;
import dev.leash.snapshot.SiteEvidence;
import dev.leash.snapshot.SiteShare;
import dev.leash.snapshot.Snapshot.OwnerState;
import dev.leash.snapshot.Snapshot.SiteState;
import dev.leash.snapshot.SourceSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Shares of sites in JDK types, laid out as {@link WireLayout} says. Newer copies may add more at
 * the end of any of the arrays.
 *
 * <p>Thread-safe. The same site is the same object each time it is read.
 */
final class ShareCodec {

  private record Api(String id, Kind kind, String fix, boolean handleOnly) {}

  private final ConcurrentHashMap<Api, EventApi> apis = new ConcurrentHashMap<>();
  private final Sites sites = new Sites();

  static Object[] write(List<SiteShare> shares) {
    Object[] across = new Object[shares.size()];
    for (int i = 0; i < across.length; i++) {
      across[i] = share(shares.get(i));
    }
    return across;
  }

  private static Object[] share(SiteShare share) {
    SiteState state = share.state();
    Object[] a = new Object[ShareFields.LENGTH];
    a[ShareFields.LIVE] = share.live();
    a[ShareFields.SITE] = site(state.site());
    a[ShareFields.COUNTS] = counts(state.counts());
    a[ShareFields.SOURCE_CLASS] = state.sources().className();
    a[ShareFields.LISTENER_CLASS] = state.listeners().className();
    a[ShareFields.SOURCES] = state.sources().live();
    a[ShareFields.MOST_ON_ONE_SOURCE] = state.sources().most();
    a[ShareFields.OWNERS] = owners(state.context().owners());
    a[ShareFields.SERVICE] = state.context().service();
    a[ShareFields.TAGS] = state.context().tags().toArray(new String[0]);
    return a;
  }

  /** A site, which {@link #readSite} reads. */
  static Object[] site(Site site) {
    EventApi api = site.api();
    Object[] a = new Object[SiteFields.LENGTH];
    a[SiteFields.API] = api.id();
    a[SiteFields.KIND] = api.kind().name();
    a[SiteFields.FIX] = api.fix();
    a[SiteFields.HANDLE_ONLY] = api.handleOnly();
    a[SiteFields.STACK] = new CallStackCodec(site).get();
    return a;
  }

  private static long[] counts(Counts counts) {
    long[] a = new long[CountFields.LENGTH];
    a[CountFields.REGISTERED] = counts.registered();
    a[CountFields.RELEASED] = counts.released();
    a[CountFields.COMPLETED] = counts.completed();
    a[CountFields.COLLECTED] = counts.collected();
    a[CountFields.CLEANED] = counts.cleaned();
    return a;
  }

  private static Object[] owners(List<OwnerState> owners) {
    Object[] across = new Object[owners.size()];
    for (int i = 0; i < across.length; i++) {
      OwnerState owner = owners.get(i);
      Object[] a = new Object[OwnerFields.LENGTH];
      a[OwnerFields.NAME] = owner.owner();
      a[OwnerFields.LIVE] = owner.live();
      a[OwnerFields.ENDED] = owner.ended();
      across[i] = a;
    }
    return across;
  }

  /** The other way round. */
  List<SiteShare> read(Object[] across) {
    List<SiteShare> shares = new ArrayList<>();
    for (Object one : across) {
      shares.add(share((Object[]) one));
    }
    return shares;
  }

  private SiteShare share(Object[] a) {
    SiteState state =
        new SiteState(
            readSite((Object[]) a[ShareFields.SITE]),
            readCounts((long[]) a[ShareFields.COUNTS]),
            new SourceSummary(
                (String) a[ShareFields.SOURCE_CLASS],
                (Integer) a[ShareFields.SOURCES],
                (Long) a[ShareFields.MOST_ON_ONE_SOURCE],
                0,
                false),
            new ListenerSummary((String) a[ShareFields.LISTENER_CLASS], 0),
            RegistrationPeriod.UNKNOWN,
            new ContextSummary(
                readOwners((Object[]) a[ShareFields.OWNERS]),
                (String) a[ShareFields.SERVICE],
                Set.of((String[]) a[ShareFields.TAGS])),
            SiteEvidence.NONE);
    return new SiteShare(state, (Long) a[ShareFields.LIVE]);
  }

  private static Counts readCounts(long[] a) {
    return new Counts(
        a[CountFields.REGISTERED],
        a[CountFields.RELEASED],
        a[CountFields.COMPLETED],
        a[CountFields.COLLECTED],
        a[CountFields.CLEANED]);
  }

  /** The other way round; the same site is the same object each time. */
  Site readSite(Object[] a) {
    Api api =
        new Api(
            (String) a[SiteFields.API],
            kind((String) a[SiteFields.KIND]),
            (String) a[SiteFields.FIX],
            (Boolean) a[SiteFields.HANDLE_ONLY]);
    return sites.at(
        apis.computeIfAbsent(api, ShareCodec::eventApi),
        CallStackCodec.read((Object[]) a[SiteFields.STACK]));
  }

  private static EventApi eventApi(Api api) {
    return EventApi.named(api.id(), api.kind()).fix(api.fix()).handleOnly(api.handleOnly()).build();
  }

  private static List<OwnerState> readOwners(Object[] across) {
    List<OwnerState> owners = new ArrayList<>();
    for (Object one : across) {
      Object[] a = (Object[]) one;
      owners.add(
          new OwnerState(
              (String) a[OwnerFields.NAME],
              (Long) a[OwnerFields.LIVE],
              (Boolean) a[OwnerFields.ENDED]));
    }
    return owners;
  }

  /** A newer copy of the library may have kinds that are not known here. */
  static Kind kind(String name) {
    for (Kind kind : Kind.values()) {
      if (kind.name().equals(name)) {
        return kind;
      }
    }
    return Kind.OTHER;
  }
}
