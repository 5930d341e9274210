package dev.leash.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.leash.site.Site;
import java.io.IOException;
import java.time.temporal.ChronoUnit;

/** The part of the JSON that tells how the counts became what they are. */
final class JsonHistory {

  private JsonHistory() {}

  /** Writes {@code history} into the object that is open. */
  static void write(JsonGenerator json, History history, SiteIds ids) throws IOException {
    json.writeArrayFieldStart("history");
    for (Moment moment : history.moments()) {
      json.writeStartObject();
      json.writeStringField("at", moment.at().truncatedTo(ChronoUnit.MILLIS).toString());
      json.writeNumberField("heapBytes", moment.heapBytes());
      json.writeNumberField("collections", moment.collections());
      json.writeNumberField("allLive", moment.live());
      json.writeObjectFieldStart("live");
      for (Site site : moment.bySite().keys()) {
        json.writeNumberField(ids.of(site), moment.bySite().of(site));
      }
      json.writeEndObject();
      counts(json, "liveByApi", moment.byApi());
      counts(json, "liveByOwnerSort", moment.byOwnerSort());
      json.writeNumberField("registered", moment.total().registered());
      json.writeNumberField("released", moment.total().released());
      json.writeNumberField("leaks", moment.leaks());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void counts(JsonGenerator json, String name, LiveCounts<String> counts)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (String key : counts.keys()) {
      json.writeNumberField(key, counts.of(key));
    }
    json.writeEndObject();
  }
}
