package dev.leash.agent.cli;

import dev.leash.detect.Confidence;
import dev.leash.detect.Judgement;
import dev.leash.detect.Leak;
import dev.leash.detect.Suspect;
import dev.leash.detect.Verdict;
import dev.leash.event.EventApi;
import dev.leash.event.Kind;
import dev.leash.report.Background;
import dev.leash.report.Report;
import dev.leash.report.SourceCode;
import dev.leash.site.CallStack;
import dev.leash.site.Frame;
import dev.leash.site.Site;
import dev.leash.site.Sites;
import dev.leash.snapshot.ContextSummary;
import dev.leash.snapshot.Holding;
import dev.leash.snapshot.ListenerSummary;
import dev.leash.snapshot.RegistrationPeriod;
import dev.leash.snapshot.SiteEvidence;
import dev.leash.snapshot.Snapshot.OwnerState;
import dev.leash.snapshot.Snapshot.SiteState;
import dev.leash.snapshot.SourceSummary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Makes a report of one that was read as JSON, {@code leash/1}, so that it can be written in any
 * format. What the JSON does not have, such as when the last registration was made, is unknown.
 */
final class ReportReader {

  private static final String CALL = "call ";

  private final JsonObject json;
  private final SourceCode code;
  private final Sites sites = new Sites();

  private ReportReader(JsonObject json, SourceCode code) {
    this.json = json;
    this.code = code;
  }

  /**
   * Makes the report.
   *
   * @param sourceRoots where the sources of the program are; empty for the usual places
   */
  static Report read(Map<?, ?> report, List<String> sourceRoots) {
    return new ReportReader(new JsonObject(report), SourceCode.USUAL.roots(sourceRoots)).report();
  }

  private Report report() {
    JsonObject statistics = json.object("statistics");
    JsonObject overview = statistics.object("overview");
    List<SiteState> states = new ArrayList<>();
    Map<String, Site> byId = new HashMap<>();
    for (JsonObject site : json.objects("sites")) {
      SiteState state = state(site, null);
      states.add(state);
      byId.put(site.text("id"), state.site());
    }
    List<Leak> leaks = new ArrayList<>();
    json.objects("leaks").forEach(leak -> leaks.add(leak(leak)));
    leaks.forEach(leak -> byId.put(leak.id(), leak.state().site()));
    List<Suspect> suspects = new ArrayList<>();
    json.objects("suspects").forEach(suspect -> suspects.add(suspect(suspect)));
    StatisticsReader totals = new StatisticsReader(json);
    return new Report(
        Instant.parse(json.text("generated")),
        json.text("leash"),
        MergedJvms.of(json).jvm(),
        totals.beforeCleanup(states),
        totals.atEnd(states),
        new Judgement(leaks, suspects),
        new Report.Extras(
            overview.number("agentErrors"),
            overview.number("leaksPrevented"),
            statistics.object("limits").values(),
            MergedJvms.of(json).notes(),
            totals.cleanup()),
        new Background(json.text("service"), code, HistoryReader.read(json, byId)));
  }

  private Leak leak(JsonObject leak) {
    return new Leak(
        leak.text("id"),
        Verdict.valueOf(leak.text("verdict")),
        Confidence.valueOf(leak.text("confidence")),
        state(leak, leak.text("fix")),
        leak.number("live"),
        leak.texts("evidence"));
  }

  private Suspect suspect(JsonObject suspect) {
    return new Suspect(
        suspect.text("id"),
        state(suspect, suspect.text("fix")),
        suspect.number("live"),
        suspect.texts("evidence"),
        suspect.text("missing"));
  }

  private SiteState state(JsonObject site, String fix) {
    String call = fix == null ? "" : fix.startsWith(CALL) ? fix.substring(CALL.length()) : fix;
    EventApi api =
        EventApi.named(site.text("api"), Kind.valueOf(site.text("kind")))
            .fix(call)
            .discovered(site.truth("discovered"))
            .build();
    List<Frame> frames = new ArrayList<>();
    site.objects("frames").forEach(frame -> frames.add(frame(frame)));
    JsonObject source = site.object("source");
    List<OwnerState> owners = new ArrayList<>();
    for (JsonObject owner : site.objects("owners")) {
      owners.add(
          new OwnerState(
              owner.text("owner"),
              owner.number("live"),
              owner.truth("ended"),
              owner.text("endedBy")));
    }
    SiteState state =
        new SiteState(
            sites.at(
                api,
                new CallStack(frames, frame(site.object("blame")), frame(site.object("caller")))),
            StatisticsReader.counts(site),
            new SourceSummary(source.text("class"), (int) source.number("instances"), 0, 0, false),
            new ListenerSummary(site.object("listener").text("class"), 0),
            RegistrationPeriod.UNKNOWN,
            new ContextSummary(owners, site.text("service"), new HashSet<>(site.texts("tags"))),
            SiteEvidence.NONE);
    JsonObject retained = site.object("retained");
    return retained.isEmpty() ? state : state.with(holding(retained, site.number("live")));
  }

  /** How many of them nothing else holds is not told apart. */
  private static Holding holding(JsonObject retained, long live) {
    return new Holding(
        retained.number("bytes") > 0 ? live : 0,
        0,
        retained.number("bytes") > 0 ? 0 : live,
        0,
        retained.number("objects"),
        retained.number("bytes"),
        retained.texts("path"));
  }

  private static Frame frame(JsonObject frame) {
    return frame.isEmpty()
        ? null
        : new Frame(
            frame.text("class"),
            frame.text("method"),
            frame.text("file"),
            (int) frame.number("line"));
  }
}
