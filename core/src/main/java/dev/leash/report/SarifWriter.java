package dev.leash.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.leash.detect.Confidence;
import dev.leash.detect.Leak;
import dev.leash.detect.Suspect;
import dev.leash.detect.Verdict;
import dev.leash.site.Frame;
import dev.leash.snapshot.Holding;
import dev.leash.snapshot.SiteEvidence.Releases;
import dev.leash.snapshot.Snapshot.SiteState;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/** Writes SARIF 2.1.0: a rule for each verdict, a result for each leak, a note for each suspect. */
final class SarifWriter implements ReportWriter {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  /** Stands for the root of the repository, as code hosts call it. */
  private static final String ROOT = "%SRCROOT%";

  @Override
  public void write(Report report, Writer out) throws IOException {
    try (JsonGenerator json = JsonWriter.open(out)) {
      json.writeStartObject();
      json.writeStringField("$schema", SCHEMA);
      json.writeStringField("version", "2.1.0");
      json.writeArrayFieldStart("runs");
      json.writeStartObject();
      tool(json, report.leash());
      root(json);
      json.writeArrayFieldStart("results");
      SourceFiles files = new SourceFiles(report.background().code());
      for (Leak leak : report.leaks()) {
        result(json, leak, files);
      }
      for (Suspect suspect : report.suspects()) {
        note(json, suspect, files);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private static void tool(JsonGenerator json, String version) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "Leash");
    json.writeStringField("version", version);
    json.writeArrayFieldStart("rules");
    for (Verdict verdict : Verdict.values()) {
      SarifRule.write(json, verdict);
    }
    SarifRule.writeSuspect(json);
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  /**
   * What locations start from. Whoever reads the file knows where that is, and this machine's path
   * would help nobody.
   */
  private static void root(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("originalUriBaseIds");
    json.writeObjectFieldStart(ROOT);
    text(json, "description", "The root of the repository.");
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void result(JsonGenerator json, Leak leak, SourceFiles files) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", leak.verdict().name());
    json.writeStringField("level", level(leak.confidence()));
    text(json, "message", message(leak));
    place(json, leak.state(), leak.id(), files);
    json.writeObjectFieldStart("properties");
    json.writeStringField("confidence", leak.confidence().name());
    json.writeStringField("api", leak.state().site().api().id());
    json.writeNumberField("live", leak.live());
    retained(json, leak.state().evidence().holding());
    json.writeEndObject();
    json.writeEndObject();
  }

  /** What falls short of a verdict fails no check of a code host. */
  private static void note(JsonGenerator json, Suspect suspect, SourceFiles files)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", SarifRule.SUSPECT);
    json.writeStringField("level", "note");
    text(
        json,
        "message",
        Wording.subject(suspect.state())
            + ": "
            + String.join("; ", suspect.evidence())
            + ". For a verdict is missing: "
            + suspect.missing()
            + ". Fix: "
            + suspect.fix()
            + ".");
    place(json, suspect.state(), suspect.id(), files);
    json.writeObjectFieldStart("properties");
    json.writeStringField("api", suspect.state().site().api().id());
    json.writeNumberField("live", suspect.live());
    retained(json, suspect.state().evidence().holding());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void place(JsonGenerator json, SiteState state, String id, SourceFiles files)
      throws IOException {
    Frame blame = state.site().blame();
    if (blame != null) {
      json.writeArrayFieldStart("locations");
      location(json, shown(state.site().frames(), blame, files), files);
      json.writeEndArray();
    }
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("leash/v1", id);
    // The one that code hosts go by. A leak keeps its id when lines are added above it.
    json.writeStringField("primaryLocationLineHash", id + ":1");
    json.writeEndObject();
  }

  /**
   * The line to blame; where that is in a library, the first line on the way to it that is in a
   * file of the repository, for nothing can be shown beside a file that is not there.
   */
  private static Frame shown(List<Frame> frames, Frame blame, SourceFiles files) {
    return frames.stream()
        .skip(Math.max(0, frames.indexOf(blame)))
        .filter(frame -> files.find(frame) != null)
        .findFirst()
        .orElse(blame);
  }

  private static void retained(JsonGenerator json, Holding holding) throws IOException {
    if (holding.known()) {
      json.writeNumberField("retainedBytes", holding.bytes());
      json.writeNumberField("retainedObjects", holding.objects());
      JsonSites.strings(json, "retainedPath", holding.path());
    }
  }

  private static String message(Leak leak) {
    String retained = Wording.retained(leak.state());
    return Wording.sentence(leak)
        + ". "
        + callers(leak.state().evidence().releases())
        + "Evidence: "
        + String.join("; ", leak.evidence())
        + ". Fix: "
        + leak.fix()
        + (retained == null ? "." : ". It holds " + retained + ".");
  }

  /** Who forgets what others take back, as sentences; empty if that is not known. */
  private static String callers(Releases releases) {
    if (releases.forgets().isEmpty()) {
      return "";
    }
    String forgets = "Forgotten by " + frames(releases.forgets()) + ". ";
    return releases.here().isEmpty()
        ? forgets
        : forgets + "Taken back by " + frames(releases.here()) + ". ";
  }

  private static String frames(List<Frame> frames) {
    return frames.stream().map(Frame::toString).collect(Collectors.joining(", "));
  }

  private static void location(JsonGenerator json, Frame frame, SourceFiles files)
      throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    String path = files.find(frame);
    json.writeStringField("uri", uri(path == null ? SourceFiles.inPackage(frame) : path));
    if (path != null && !SourceFiles.isAbsolute(path)) {
      json.writeStringField("uriBaseId", ROOT);
    }
    json.writeEndObject();
    if (frame.line() > 0) {
      json.writeObjectFieldStart("region");
      json.writeNumberField("startLine", frame.line());
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeArrayFieldStart("logicalLocations");
    json.writeStartObject();
    json.writeStringField("fullyQualifiedName", frame.name());
    json.writeStringField("kind", "function");
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String uri(String path) {
    return (SourceFiles.isAbsolute(path) ? "file:///" : "") + SourceFiles.encoded(path);
  }

  private static String level(Confidence confidence) {
    return switch (confidence) {
      case CERTAIN, HIGH -> "error";
      case MEDIUM, WARNING -> "warning";
      case LOW -> "note";
    };
  }

  static void text(JsonGenerator json, String name, String text) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", text);
    json.writeEndObject();
  }
}
