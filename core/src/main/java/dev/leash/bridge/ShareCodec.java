package dev.leash.bridge;

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
 * Shares of sites in JDK types: {live, {api, kind, fix, handle only, stack}, counts, source class,
 * listener class, sources, most on one source, {owner, live, ended}..., service, tags}. Newer
 * copies may add more at the end of any of these.
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
      SiteState state = shares.get(i).state();
      across[i] =
          new Object[] {
            shares.get(i).live(),
            site(state.site()),
            counts(state.counts()),
            state.sources().className(),
            state.listeners().className(),
            state.sources().live(),
            state.sources().most(),
            owners(state.context().owners()),
            state.context().service(),
            state.context().tags().toArray(new String[0])
          };
    }
    return across;
  }

  private static Object[] site(Site site) {
    EventApi api = site.api();
    Object[] stack = new CallStackCodec(site).get();
    return new Object[] {api.id(), api.kind().name(), api.fix(), api.handleOnly(), stack};
  }

  private static long[] counts(Counts c) {
    return new long[] {c.registered(), c.released(), c.completed(), c.collected(), c.cleaned()};
  }

  private static Object[] owners(List<OwnerState> owners) {
    Object[] across = new Object[owners.size()];
    for (int i = 0; i < across.length; i++) {
      OwnerState owner = owners.get(i);
      across[i] = new Object[] {owner.owner(), owner.live(), owner.ended()};
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
    long[] counts = (long[]) a[2];
    SiteState state =
        new SiteState(
            readSite((Object[]) a[1]),
            new Counts(counts[0], counts[1], counts[2], counts[3], counts[4]),
            new SourceSummary((String) a[3], (Integer) a[5], (Long) a[6], 0, false),
            new ListenerSummary((String) a[4], 0),
            RegistrationPeriod.UNKNOWN,
            new ContextSummary(readOwners((Object[]) a[7]), (String) a[8], Set.of((String[]) a[9])),
            SiteEvidence.NONE);
    return new SiteShare(state, (Long) a[0]);
  }

  private Site readSite(Object[] a) {
    Api api = new Api((String) a[0], kind((String) a[1]), (String) a[2], (Boolean) a[3]);
    return sites.at(
        apis.computeIfAbsent(api, ShareCodec::eventApi), CallStackCodec.read((Object[]) a[4]));
  }

  private static EventApi eventApi(Api api) {
    return EventApi.named(api.id(), api.kind()).fix(api.fix()).handleOnly(api.handleOnly()).build();
  }

  private static List<OwnerState> readOwners(Object[] across) {
    List<OwnerState> owners = new ArrayList<>();
    for (Object one : across) {
      Object[] a = (Object[]) one;
      owners.add(new OwnerState((String) a[0], (Long) a[1], (Boolean) a[2]));
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
