package dev.leash.report;

import dev.leash.detect.Confidence;
import dev.leash.detect.Judgement;
import dev.leash.detect.Leak;
import dev.leash.detect.Suspect;
import dev.leash.detect.Verdict;
import dev.leash.event.EventApi;
import dev.leash.event.Kind;
import dev.leash.report.Report.Extras;
import dev.leash.report.Report.Jvm;
import dev.leash.site.CallStack;
import dev.leash.site.Frame;
import dev.leash.site.Site;
import dev.leash.site.Sites;
import dev.leash.snapshot.CallerCounts;
import dev.leash.snapshot.Cleanup;
import dev.leash.snapshot.ContextSummary;
import dev.leash.snapshot.Counts;
import dev.leash.snapshot.Holding;
import dev.leash.snapshot.ListenerSummary;
import dev.leash.snapshot.RegistrationPeriod;
import dev.leash.snapshot.SiteEvidence;
import dev.leash.snapshot.SiteEvidence.Releases;
import dev.leash.snapshot.Snapshot;
import dev.leash.snapshot.Snapshot.OwnerState;
import dev.leash.snapshot.Snapshot.SiteState;
import dev.leash.snapshot.SourceSummary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reports to write in tests. */
final class Samples {

  static final String CHAT_ID = "3f9c21aa0b12";

  static final Frame OPEN = new Frame("com.acme.Chat", "open", "Chat.java", 42);
  static final Frame MAIN = new Frame("com.acme.shop.Main", "main", "Main.java", 7);

  private static final Holding HELD =
      new Holding(
          499,
          0,
          1,
          0,
          12_345,
          1_449_000_000,
          List.of("static com.acme.Main.BUS", "com.lib.EventBus.listeners", "ArrayList[\u2026]"));

  private static final EventApi BUS =
      EventApi.named("guava-eventbus", Kind.SIGNAL).fix("EventBus.unregister(listener)").build();
  private static final EventApi TIMER =
      EventApi.named("jdk-timer", Kind.HEARTBEAT).fix("TimerTask.cancel()").build();
  private static final EventApi FOUND =
      EventApi.named("found:com.lib.Hub", Kind.OTHER)
          .fix("Hub.removeListener(listener)")
          .discovered(true)
          .build();

  private Samples() {}

  /** 500 registrations at Chat.open, none taken back. */
  static Leak chat() {
    return leak(CHAT_ID, Verdict.ACCUMULATING, Confidence.HIGH, site(BUS, OPEN, MAIN));
  }

  /** The same, after a look at the heap. */
  static Leak held() {
    SiteState state = chat().state().with(HELD);
    return new Leak(CHAT_ID, Verdict.ACCUMULATING, Confidence.HIGH, state, 500, chat().evidence());
  }

  /** A leak whose evidence and numbers are those of {@link #chat()}. */
  static Leak leak(String id, Verdict verdict, Confidence confidence, Site site) {
    SiteState state = state(site, counts(500, 0), "com.lib.EventBus", "com.acme.Chat$Window");
    List<String> evidence = List.of("500 registered, 0 released, 500 alive after GC");
    return new Leak(id, verdict, confidence, state, 500, evidence);
  }

  /** One caller forgets what another one takes back. */
  static Leak forgotten() {
    Frame search = new Frame("com.acme.shop.Main", "search", "Main.java", 20);
    Frame checkout = new Frame("com.acme.shop.Main", "checkout", "Main.java", 30);
    Frame close = new Frame("com.acme.shop.Main", "close", "Main.java", 33);
    SiteEvidence none = SiteEvidence.NONE;
    SiteEvidence evidence =
        new SiteEvidence(
            none.owners(),
            none.components(),
            none.loaders(),
            0,
            none.retained(),
            none.expired(),
            null,
            null,
            new Releases(
                List.of(close),
                List.of(),
                List.of(
                    new CallerCounts(search, 40, 0, 40, 50, 0),
                    new CallerCounts(checkout, 64, 64, 0, 0, 100))),
            none.holding(),
            0,
            none.outlived());
    SiteState state = chat().state().with(evidence);
    return new Leak(CHAT_ID, Verdict.ACCUMULATING, Confidence.MEDIUM, state, 40, List.of("40"));
  }

  /** Executors that are not shut down. */
  static Leak resource() {
    EventApi api = EventApi.named("jdk-executor", Kind.RESOURCE).fix("shutdown()").build();
    SiteState state =
        state(
            site(api, OPEN, MAIN), counts(500, 0), null, "java.util.concurrent.ThreadPoolExecutor");
    return new Leak(CHAT_ID, Verdict.ACCUMULATING, Confidence.HIGH, state, 500, List.of("500"));
  }

  /** A leak about which next to nothing is known. */
  static Leak bare() {
    SiteState state =
        new SiteState(
            site(TIMER, null, null),
            counts(2, 0),
            new SourceSummary(null, 1, 2, 0, false),
            new ListenerSummary(null, 0),
            new RegistrationPeriod(0, 1),
            ContextSummary.NONE,
            SiteEvidence.NONE);
    return new Leak("000000000001", Verdict.EXPIRED, Confidence.LOW, state, 2, List.of("old"));
  }

  /** A leak that accuses 47 of 60, with owners, a service and tags. */
  static Leak owned(OwnerState... owners) {
    return tagged(Set.of("ui", "beta"), owners);
  }

  /** The same with other tags. */
  static Leak tagged(Set<String> tags, OwnerState... owners) {
    SiteState state =
        new SiteState(
            site(BUS, OPEN, MAIN),
            counts(100, 40),
            new SourceSummary("com.lib.EventBus", 3, 60, 40, false),
            new ListenerSummary("com.acme.Chat$Window", 0),
            new RegistrationPeriod(1, 2),
            new ContextSummary(List.of(owners), "chat", tags),
            SiteEvidence.NONE);
    return new Leak(
        "aaaaaaaaaaaa", Verdict.OWNER_ENDED, Confidence.CERTAIN, state, 47, List.of("47 of 60"));
  }

  /** A site of an API that was found by its shape; it takes back all it registers. */
  static SiteState discovered() {
    return state(site(FOUND, MAIN, null), counts(9, 9), "com.lib.Hub", "com.acme.Tab");
  }

  /** A well-behaved site: 704 registered, 700 released. */
  static SiteState timer() {
    return state(site(TIMER, MAIN, null), counts(704, 700), "java.util.Timer", "com.acme.Tick");
  }

  static Site site(EventApi api, Frame blame, Frame caller) {
    List<Frame> frames = new ArrayList<>();
    if (blame != null) {
      frames.add(new Frame("com.lib.EventBus", "register", null, -1));
      frames.add(blame);
    }
    return new Sites().at(api, new CallStack(frames, blame, caller));
  }

  /**
   * A site of the event bus whose whole stack is known.
   *
   * @param blame the line to blame, which the others led to
   */
  static Site site(Frame blame, Frame... callers) {
    List<Frame> frames = new ArrayList<>(List.of(blame));
    frames.addAll(List.of(callers));
    return new Sites().at(BUS, new CallStack(frames, blame, callers[0]));
  }

  /** A site of the event bus. */
  static Site site(Frame blame) {
    return site(BUS, blame, null);
  }

  static SiteState state(Site site, Counts counts, String source, String listener) {
    return new SiteState(
        site,
        counts,
        new SourceSummary(source, 1, 500, 0, true),
        new ListenerSummary(listener, 0),
        new RegistrationPeriod(10, 90),
        ContextSummary.NONE,
        SiteEvidence.NONE);
  }

  static Counts counts(long registered, long released) {
    return new Counts(registered, released, 0, 0, 0);
  }

  /** A report about these leaks and {@link #timer()}. */
  static Report report(Leak... leaks) {
    return report(Extras.NONE, leaks);
  }

  /** A report without leaks, and with one suspect. */
  static Report suspecting() {
    Suspect suspect =
        new Suspect(
            "51b0cc01e2f7",
            state(site(OPEN), counts(31, 0), "com.lib.EventBus", "com.acme.Chat$Window"),
            31,
            List.of("31 registered, 0 released"),
            "50 of them");
    Report without = report(Extras.NONE, List.of(suspect.state(), timer()), List.of());
    return new Report(
        without.generated(),
        without.leash(),
        without.jvm(),
        without.judged(),
        without.snapshot(),
        new Judgement(List.of(), List.of(suspect)),
        without.extras(),
        without.background());
  }

  static Report report(Extras extras, Leak... leaks) {
    List<SiteState> sites = new ArrayList<>();
    for (Leak leak : leaks) {
      sites.add(leak.state());
    }
    sites.add(timer());
    return report(extras, sites, List.of(leaks));
  }

  static Report report(Extras extras, List<SiteState> sites, List<Leak> leaks) {
    Counts total = Counts.ZERO;
    for (SiteState site : sites) {
      total = total.plus(site.counts());
    }
    Snapshot snapshot =
        new Snapshot(
            100_000,
            total,
            600,
            3,
            sites,
            Map.of("chat", new Counts(9, 1, 2, 3, 0)),
            Map.of("session-2", counts(2, 1), "session-1", counts(1, 0)),
            Map.of("ui", counts(5, 5)));
    return new Report(
        Instant.parse("2026-01-31T12:00:00.123456Z"),
        "0.2.0",
        new Jvm(4711, "17.0.15", "com.acme.shop.Main", 61_500),
        snapshot,
        leaks,
        extras);
  }

  static Extras cleanedUp(Cleanup cleanup) {
    return new Extras(0, 0, Map.of(), List.of(), cleanup);
  }
}
