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
      json.writeObjectFieldStart("liveByApi");
      for (String api : moment.byApi().keys()) {
        json.writeNumberField(api, moment.byApi().of(api));
      }
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
