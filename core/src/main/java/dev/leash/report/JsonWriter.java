package dev.leash.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import dev.leash.detect.Leak;
import dev.leash.detect.Suspect;
import dev.leash.snapshot.Cleanup;
import dev.leash.snapshot.Counts;
import dev.leash.snapshot.Snapshot.SiteState;
import java.io.IOException;
import java.io.Writer;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes JSON, schema {@code leash/1}. */
final class JsonWriter implements ReportWriter {

  static final String SCHEMA = "leash/1";

  /** Recycles nothing: a buffer left in a thread of the application's would outlive Leash. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
          .build();

  @Override
  public void write(Report report, Writer out) throws IOException {
    try (JsonGenerator json = open(out)) {
      json.writeStartObject();
      json.writeStringField("schema", SCHEMA);
      json.writeStringField(
          "generated", report.generated().truncatedTo(ChronoUnit.SECONDS).toString());
      json.writeStringField("leash", report.leash());
      json.writeStringField("service", report.background().service());
      jvm(json, report.jvm());
      statistics(json, report);
      leaks(json, report.leaks());
      suspects(json, report.suspects());
      SiteIds ids = new SiteIds(report);
      sites(json, report, ids);
      JsonHistory.write(json, report.background().history(), ids);
      if (!report.extras().notes().isEmpty()) {
        JsonSites.strings(json, "notes", report.extras().notes());
      }
      json.writeEndObject();
    }
  }

  /** A generator that indents and leaves {@code out} open. */
  static JsonGenerator open(Writer out) throws IOException {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    return FACTORY
        .createGenerator(out)
        .setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(lines));
  }

  /** A generator that wastes no space and leaves {@code out} open. */
  static JsonGenerator compact(Writer out) throws IOException {
    return FACTORY.createGenerator(out);
  }

  private static void jvm(JsonGenerator json, Report.Jvm jvm) throws IOException {
    json.writeObjectFieldStart("jvm");
    json.writeNumberField("pid", jvm.pid());
    json.writeStringField("java", jvm.java());
    json.writeStringField("main", jvm.main());
    json.writeNumberField("uptimeMillis", jvm.uptimeMillis());
    json.writeEndObject();
  }

  private static void statistics(JsonGenerator json, Report report) throws IOException {
    json.writeObjectFieldStart("statistics");
    overview(json, report);
    countsBy(json, "byService", report.snapshot().byService());
    countsBy(json, "byOwner", report.snapshot().byOwner());
    countsBy(json, "byTag", report.snapshot().byTag());
    countsBy(json, "byKind", report.byKind());
    countsBy(json, "byApi", report.byApi());
    limits(json, report.extras().limits());
    cleanup(json, report.extras().cleanup());
    json.writeEndObject();
  }

  private static void overview(JsonGenerator json, Report report) throws IOException {
    json.writeObjectFieldStart("overview");
    JsonSites.counts(json, report.snapshot().total());
    json.writeNumberField("peakLive", report.snapshot().peakLive());
    json.writeNumberField("leaks", report.leaks().size());
    json.writeNumberField("leaksPrevented", report.extras().leaksPrevented());
    json.writeNumberField("cleanupErrors", report.snapshot().cleanupErrors());
    json.writeNumberField("agentErrors", report.extras().agentErrors());
    json.writeEndObject();
  }

  private static void countsBy(JsonGenerator json, String name, Map<String, Counts> groups)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, Counts> group : new TreeMap<>(groups).entrySet()) {
      json.writeObjectFieldStart(group.getKey());
      JsonSites.counts(json, group.getValue());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void limits(JsonGenerator json, Map<String, Object> limits) throws IOException {
    json.writeObjectFieldStart("limits");
    for (Map.Entry<String, Object> limit : new TreeMap<>(limits).entrySet()) {
      json.writeFieldName(limit.getKey());
      value(json, limit.getValue());
    }
    json.writeEndObject();
  }

  private static void value(JsonGenerator json, Object value) throws IOException {
    if (value instanceof Integer || value instanceof Long) {
      json.writeNumber(((Number) value).longValue());
    } else if (value instanceof Number number) {
      json.writeNumber(number.doubleValue());
    } else {
      json.writeString(value.toString());
    }
  }

  private static void cleanup(JsonGenerator json, Cleanup cleanup) throws IOException {
    if (cleanup == null) {
      json.writeNullField("cleanup");
      return;
    }
    json.writeObjectFieldStart("cleanup");
    json.writeNumberField("released", cleanup.released());
    json.writeNumberField("failed", cleanup.failed());
    json.writeNumberField("late", cleanup.late());
    json.writeNumberField("skipped", cleanup.skipped());
    Cleanup.Verification seen = cleanup.verification();
    if (seen != null) {
      json.writeObjectFieldStart("verification");
      json.writeNumberField("freed", seen.freed());
      json.writeNumberField("held", seen.held());
      json.writeNumberField("unjudged", seen.unjudged());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void leaks(JsonGenerator json, List<Leak> leaks) throws IOException {
    json.writeArrayFieldStart("leaks");
    for (Leak leak : leaks) {
      json.writeStartObject();
      json.writeStringField("id", leak.id());
      json.writeStringField("verdict", leak.verdict().name());
      json.writeStringField("confidence", leak.confidence().name());
      JsonSites.body(json, leak.state(), leak.live());
      JsonSites.retained(json, leak.state());
      JsonSites.strings(json, "evidence", leak.evidence());
      JsonSites.releases(json, leak.state().evidence().releases());
      json.writeStringField("fix", leak.fix());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void suspects(JsonGenerator json, List<Suspect> suspects) throws IOException {
    json.writeArrayFieldStart("suspects");
    for (Suspect suspect : suspects) {
      json.writeStartObject();
      json.writeStringField("id", suspect.id());
      JsonSites.body(json, suspect.state(), suspect.live());
      JsonSites.retained(json, suspect.state());
      JsonSites.strings(json, "evidence", suspect.evidence());
      json.writeStringField("missing", suspect.missing());
      json.writeStringField("fix", suspect.fix());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void sites(JsonGenerator json, Report report, SiteIds ids) throws IOException {
    json.writeArrayFieldStart("sites");
    for (SiteState state : report.judged().sites()) {
      json.writeStartObject();
      json.writeStringField("id", ids.of(state.site()));
      JsonSites.body(json, state, state.counts().live());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
