package dev.leash.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.leash.site.Frame;
import dev.leash.snapshot.Counts;
import dev.leash.snapshot.Holding;
import dev.leash.snapshot.SiteEvidence.Releases;
import dev.leash.snapshot.Snapshot.OwnerState;
import dev.leash.snapshot.Snapshot.SiteState;
import java.io.IOException;
import java.util.List;

/** The part of the JSON that leaks and sites have in common. */
final class JsonSites {

  private JsonSites() {}

  /** All fields of a site but its id, into the object that is open. */
  static void body(JsonGenerator json, SiteState state, long live) throws IOException {
    json.writeStringField("api", state.site().api().id());
    json.writeStringField("kind", state.site().api().kind().name());
    if (state.site().api().discovered()) {
      json.writeBooleanField("discovered", true);
    }
    if (state.site().alike() > 0) {
      json.writeNumberField("alike", state.site().alike());
    }
    json.writeNumberField("live", live);
    ends(json, state.counts());
    json.writeObjectFieldStart("source");
    json.writeStringField("class", state.sources().className());
    json.writeNumberField("instances", state.sources().live());
    json.writeEndObject();
    json.writeObjectFieldStart("listener");
    json.writeStringField("class", state.listeners().className());
    if (state.listeners().subject() != null) {
      json.writeStringField("subject", state.listeners().subject());
    }
    json.writeEndObject();
    owners(json, state);
    json.writeStringField("service", state.context().service());
    strings(json, "tags", SiteOrder.tags(state));
    stack(json, state);
  }

  /** What would be freed, into the object that is open; null where nobody looked. */
  static void retained(JsonGenerator json, SiteState state) throws IOException {
    Holding holding = state.evidence().holding();
    if (!holding.known()) {
      json.writeNullField("retained");
      return;
    }
    json.writeObjectFieldStart("retained");
    json.writeNumberField("bytes", holding.bytes());
    json.writeNumberField("objects", holding.objects());
    json.writeStringField("by", "heap");
    strings(json, "path", holding.path());
    json.writeEndObject();
  }

  /** All counts, into the object that is open. */
  static void counts(JsonGenerator json, Counts counts) throws IOException {
    ends(json, counts);
    json.writeNumberField("live", counts.live());
  }

  private static void ends(JsonGenerator json, Counts counts) throws IOException {
    json.writeNumberField("registered", counts.registered());
    json.writeNumberField("released", counts.released());
    json.writeNumberField("completed", counts.completed());
    json.writeNumberField("collected", counts.collected());
    json.writeNumberField("cleaned", counts.cleaned());
  }

  private static void owners(JsonGenerator json, SiteState state) throws IOException {
    json.writeArrayFieldStart("owners");
    for (OwnerState owner : SiteOrder.owners(state)) {
      json.writeStartObject();
      json.writeStringField("owner", owner.owner());
      json.writeNumberField("live", owner.live());
      json.writeBooleanField("ended", owner.ended());
      if (owner.endedBy() != null) {
        json.writeStringField("endedBy", owner.endedBy());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void stack(JsonGenerator json, SiteState state) throws IOException {
    json.writeFieldName("blame");
    frame(json, state.site().blame());
    json.writeFieldName("caller");
    frame(json, state.site().toldCaller());
    json.writeArrayFieldStart("frames");
    frames(json, state.site().frames());
    json.writeEndArray();
  }

  /**
   * The callers that forget what others take back; and the lines that take back such registrations,
   * those of the same site first.
   */
  static void releases(JsonGenerator json, Releases releases) throws IOException {
    json.writeArrayFieldStart("forgets");
    frames(json, releases.forgets());
    json.writeEndArray();
    json.writeArrayFieldStart("releasedBy");
    frames(json, releases.here());
    frames(json, releases.ofOwners());
    json.writeEndArray();
  }

  private static void frames(JsonGenerator json, List<Frame> frames) throws IOException {
    for (Frame frame : frames) {
      frame(json, frame);
    }
  }

  private static void frame(JsonGenerator json, Frame frame) throws IOException {
    if (frame == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringField("class", frame.className());
    json.writeStringField("method", frame.method());
    json.writeStringField("file", frame.file());
    json.writeNumberField("line", frame.line());
    json.writeEndObject();
  }

  /** An array of strings as a field of the object that is open. */
  static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
