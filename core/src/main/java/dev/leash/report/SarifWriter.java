package dev.leash.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.leash.detect.Confidence;
import dev.leash.detect.Leak;
import dev.leash.detect.Verdict;
import dev.leash.site.Frame;
import dev.leash.snapshot.Holding;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;

/** Writes SARIF 2.1.0: a rule for each verdict, a result for each leak. */
final class SarifWriter implements ReportWriter {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  @Override
  public void write(Report report, Writer out) throws IOException {
    try (JsonGenerator json = JsonWriter.open(out)) {
      json.writeStartObject();
      json.writeStringField("$schema", SCHEMA);
      json.writeStringField("version", "2.1.0");
      json.writeArrayFieldStart("runs");
      json.writeStartObject();
      tool(json, report.leash());
      json.writeArrayFieldStart("results");
      for (Leak leak : report.leaks()) {
        result(json, leak);
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
      json.writeStartObject();
      json.writeStringField("id", verdict.name());
      text(json, "shortDescription", Wording.meaning(verdict));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void result(JsonGenerator json, Leak leak) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", leak.verdict().name());
    json.writeStringField("level", level(leak.confidence()));
    text(json, "message", message(leak));
    Frame blame = leak.state().site().blame();
    if (blame != null) {
      json.writeArrayFieldStart("locations");
      location(json, blame);
      json.writeEndArray();
    }
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("leash/v1", leak.id());
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    json.writeStringField("confidence", leak.confidence().name());
    json.writeStringField("api", leak.state().site().api().id());
    json.writeNumberField("live", leak.live());
    retained(json, leak.state().evidence().holding());
    json.writeEndObject();
    json.writeEndObject();
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
        + ". Evidence: "
        + String.join("; ", leak.evidence())
        + ". Fix: "
        + leak.fix()
        + (retained == null ? "." : ". It holds " + retained + ".");
  }

  private static void location(JsonGenerator json, Frame frame) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(frame));
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

  /** Where the source should be below a source root: {@code com/acme/Chat.java}. */
  static String uri(Frame frame) {
    String simple = Wording.simple(frame.className());
    int dollar = simple.indexOf('$', 1);
    String file =
        frame.file() != null
            ? frame.file()
            : (dollar < 0 ? simple : simple.substring(0, dollar)) + ".java";
    int slash = frame.className().indexOf('/');
    int dot = frame.className().lastIndexOf('.', slash < 0 ? Integer.MAX_VALUE : slash);
    String folder = dot < 0 ? "" : frame.className().substring(0, dot).replace('.', '/') + "/";
    try {
      return new URI(null, null, folder + file, null).toASCIIString();
    } catch (URISyntaxException e) {
      return "unknown";
    }
  }

  private static String level(Confidence confidence) {
    return switch (confidence) {
      case CERTAIN, HIGH -> "error";
      case MEDIUM, WARNING -> "warning";
      case LOW -> "note";
    };
  }

  private static void text(JsonGenerator json, String name, String text) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", text);
    json.writeEndObject();
  }
}
