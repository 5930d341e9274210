package dev.leash.it.page;

import static dev.leash.it.page.SampleSites.BEAN;
import static dev.leash.it.page.SampleSites.BUS;
import static dev.leash.it.page.SampleSites.LIFECYCLE;
import static dev.leash.it.page.SampleSites.TIMER;
import static dev.leash.it.page.SampleSites.context;
import static dev.leash.it.page.SampleSites.frame;
import static dev.leash.it.page.SampleSites.seen;
import static dev.leash.it.page.SampleSites.state;

import dev.leash.detect.Confidence;
import dev.leash.detect.Judgement;
import dev.leash.detect.Leak;
import dev.leash.detect.Suspect;
import dev.leash.detect.Verdict;
import dev.leash.event.EventApi;
import dev.leash.report.Background;
import dev.leash.report.History;
import dev.leash.report.LiveCounts;
import dev.leash.report.Moment;
import dev.leash.report.Report;
import dev.leash.report.Report.Extras;
import dev.leash.report.Report.Jvm;
import dev.leash.report.SourceCode;
import dev.leash.site.Site;
import dev.leash.snapshot.ContextSummary;
import dev.leash.snapshot.Counts;
import dev.leash.snapshot.Holding;
import dev.leash.snapshot.SiteEvidence.Releases;
import dev.leash.snapshot.Snapshot;
import dev.leash.snapshot.Snapshot.OwnerState;
import dev.leash.snapshot.Snapshot.SiteState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reports to look at, of an application that does not exist. */
final class SampleReports {

  static final String BUS_LEAK = "3f9c21aa0b12";
  static final String LINKS = "https://code.acme.example/shop/blob/main/{path}#L{line}";

  private SampleReports() {}

  /** Two leaks, a suspect, and a few sites that behave. */
  static Report shop() {
    SampleSites sites = new SampleSites();
    SiteState bus =
        seen(
            state(
                sites.site(
                    BUS,
                    "com.google.common.eventbus.EventBus.register",
                    frame("com.acme.shop.checkout.OrderNotifications.open", 42)),
                new Counts(1_204, 4, 0, 0, 0),
                "com.google.common.eventbus.EventBus",
                "com.acme.shop.checkout.OrderNotifications$Listener",
                context(
                    "checkout",
                    Set.of("tenant=north", "tenant=south"),
                    new OwnerState("session-4711", 700, true, "HttpSession.invalidate()"),
                    new OwnerState("session-4712", 300, true, "HttpSession.invalidate()"),
                    new OwnerState("session-4713", 200, false))),
            new Releases(
                List.of(frame("com.acme.shop.checkout.OrderNotifications.close", 61)),
                List.of(frame("com.acme.shop.checkout.CheckoutSession.end", 88))),
            new Holding(1_200, 1_200, 0, 0, 48_210, 13_104_992));
    SiteState bean =
        state(
            sites.site(
                BEAN,
                "java.beans.PropertyChangeSupport.addPropertyChangeListener",
                frame("com.acme.shop.catalogue.PriceWatcher.watch", 118)),
            new Counts(310, 62, 0, 0, 0),
            "com.acme.shop.catalogue.PriceModel",
            "com.acme.shop.catalogue.PriceWatcher",
            ContextSummary.NONE);
    SiteState timer =
        state(
            sites.site(
                TIMER,
                "java.util.concurrent.ScheduledThreadPoolExecutor.scheduleAtFixedRate",
                frame("com.acme.shop.stock.StockRefresh.start", 27)),
            new Counts(31, 0, 0, 0, 0),
            "java.util.concurrent.ScheduledThreadPoolExecutor",
            "com.acme.shop.stock.StockRefresh$$Lambda/0x00007f2a",
            ContextSummary.NONE);
    List<SiteState> all = new ArrayList<>(List.of(bus, bean, timer));
    for (int i = 0; i < 24; i++) {
      all.add(framework(sites, i));
    }
    List<Leak> leaks =
        List.of(
            new Leak(
                BUS_LEAK,
                Verdict.OWNER_ENDED,
                Confidence.CERTAIN,
                bus,
                1_000,
                List.of(
                    "1,000 registrations of 2 owners that ended",
                    "1,204 registered, 4 released, 1,200 alive after GC")),
            new Leak(
                "84e1c07d9a55",
                Verdict.ACCUMULATING,
                Confidence.MEDIUM,
                bean,
                248,
                List.of("310 registered, 62 released", "from 12 to 248 in 12 windows")));
    List<Suspect> suspects =
        List.of(
            new Suspect(
                "51b0cc01e2f7", timer, 31, List.of("31 registered, 0 released"), "50 of them"));
    return report(all, leaks, suspects, grown(all));
  }

  /** 500 leaks among 10,000 sites, all of them different. */
  static Report large() {
    SampleSites sites = new SampleSites();
    List<SiteState> all = new ArrayList<>();
    List<Leak> leaks = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      SiteState state = numbered(sites, i);
      all.add(state);
      if (i < 500) {
        leaks.add(
            new Leak(
                Long.toHexString(0x1000_0000_0000L + i),
                Verdict.ACCUMULATING,
                i % 3 == 0 ? Confidence.HIGH : Confidence.MEDIUM,
                state,
                state.counts().live(),
                List.of(state.counts().live() + " registered, none released, all alive after GC")));
      }
    }
    return report(all, leaks, List.of(), grown(all.subList(0, 64)));
  }

  private static SiteState numbered(SampleSites sites, int i) {
    String part = "com.acme.shop.module" + i % 97 + ".Feature" + i;
    EventApi api = List.of(BUS, BEAN, TIMER, LIFECYCLE).get(i % 4);
    Site site = sites.site(api, "com.lib.Hub.register", frame(part + ".open", 20 + i % 300));
    Counts counts = i < 500 ? new Counts(1_000 - i, 0, 0, 0, 0) : new Counts(90, 88, 0, 0, 0);
    return state(
        site,
        counts,
        "com.lib.Hub",
        part + "$Listener",
        context("service-" + i % 7, Set.of("tag-" + i % 11), new OwnerState("s-" + i, 1, false)));
  }

  private static SiteState framework(SampleSites sites, int i) {
    String type = "org.springframework.context.support.part" + i + ".ListenerRegistrar";
    Site site =
        sites.site(
            LIFECYCLE,
            "org.springframework.context.support.AbstractApplicationContext.addApplicationListener",
            frame(type + ".refresh", 300 + i));
    return state(
        site,
        new Counts(2 + i, i % 3, 0, 0, 0),
        "org.springframework.context.event.SimpleApplicationEventMulticaster",
        "org.springframework.context.event.Listener" + i,
        ContextSummary.NONE);
  }

  private static Report report(
      List<SiteState> sites, List<Leak> leaks, List<Suspect> suspects, History history) {
    Counts total = Counts.ZERO;
    Map<String, Counts> byService = new HashMap<>();
    for (SiteState site : sites) {
      total = total.plus(site.counts());
      if (site.context().service() != null) {
        byService.merge(site.context().service(), site.counts(), Counts::plus);
      }
    }
    Snapshot snapshot =
        new Snapshot(900_000, total, total.live(), 0, sites, byService, Map.of(), Map.of());
    SourceCode code = new SourceCode(List.of(), LINKS, List.of());
    return new Report(
        Instant.parse("2026-01-31T12:15:00Z"),
        "0.2.0",
        new Jvm(4711, "17.0.15", "com.acme.shop.ShopApplication", 912_000),
        snapshot,
        snapshot,
        new Judgement(leaks, suspects),
        Extras.NONE,
        new Background("shop", code, history));
  }

  /** A quarter of an hour in which every site grew to what it has now. */
  private static History grown(List<SiteState> sites) {
    List<Moment> moments = new ArrayList<>();
    int steps = 60;
    for (int step = 0; step <= steps; step++) {
      Map<Site, Long> bySite = new HashMap<>();
      Map<String, Long> byApi = new HashMap<>();
      long live = 0;
      for (SiteState site : sites) {
        long now = site.counts().live() * step * step / (steps * steps);
        bySite.put(site.site(), now);
        byApi.merge(site.site().api().id(), now, Long::sum);
        live += now;
      }
      long released = 9L * step;
      moments.add(
          new Moment(
              Instant.parse("2026-01-31T12:00:00Z").plusSeconds(15L * step),
              (180L << 20) + live * 11_000 + (step % 5) * (2L << 20),
              step / 6,
              new Counts(live + released, released, 0, 0, 0),
              step < 24 ? 0 : step < 40 ? 1 : 2,
              LiveCounts.highest(bySite, 64),
              LiveCounts.highest(byApi, 20),
              LiveCounts.highest(Map.of("HTTP session", live / 2, "named owner", 31L), 10)));
    }
    return new History(moments);
  }
}
