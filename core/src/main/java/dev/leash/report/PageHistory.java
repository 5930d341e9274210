package dev.leash.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.leash.site.Site;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Writes the counts over time as rows, as the script that draws them wants them. */
final class PageHistory {

  /** More lines than this in one plot can't be told apart. */
  private static final int LINES = 5;

  private PageHistory() {}

  /** Writes {@code history} into the object that is open; null if nothing is remembered. */
  static void write(JsonGenerator json, Report report, SiteIds ids) throws IOException {
    List<Moment> moments = report.background().history().moments();
    if (moments.isEmpty()) {
      json.writeNullField("history");
      return;
    }
    json.writeObjectFieldStart("history");
    json.writeArrayFieldStart("at");
    for (Moment moment : moments) {
      json.writeNumber(moment.at().toEpochMilli() / 1000.0);
    }
    json.writeEndArray();
    row(json, "collections", moments, Moment::collections);
    row(json, "live", moments, Moment::live);
    row(json, "registered", moments, moment -> moment.total().registered());
    row(json, "released", moments, moment -> moment.total().released());
    row(json, "leaks", moments, Moment::leaks);
    json.writeArrayFieldStart("heap");
    for (Moment moment : moments) {
      if (moment.heapBytes() == 0) {
        json.writeNull();
      } else {
        json.writeNumber(moment.heapBytes());
      }
    }
    json.writeEndArray();
    highest(json, "apis", moments, Moment::byApi);
    highest(json, "owners", moments, Moment::byOwnerSort);
    json.writeObjectFieldStart("sites");
    for (Site site : plotted(report)) {
      row(json, ids.of(site), moments, moment -> moment.bySite().of(site));
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  /** A row for each of the keys that have most in the end. */
  private static void highest(
      JsonGenerator json,
      String name,
      List<Moment> moments,
      Function<Moment, LiveCounts<String>> counts)
      throws IOException {
    List<String> keys = counts.apply(moments.get(moments.size() - 1)).keys();
    json.writeObjectFieldStart(name);
    for (String key : keys.subList(0, Math.min(LINES, keys.size()))) {
      row(json, key, moments, moment -> counts.apply(moment).of(key));
    }
    json.writeEndObject();
  }

  /** Those that have a card, and were counted at all. */
  private static Set<Site> plotted(Report report) {
    Set<Site> sites = new LinkedHashSet<>();
    report.leaks().forEach(leak -> sites.add(leak.state().site()));
    report.suspects().forEach(suspect -> sites.add(suspect.state().site()));
    sites.retainAll(
        LiveCounts.keysOf(
            report.background().history().moments().stream().map(Moment::bySite).toList()));
    return sites;
  }

  private static void row(
      JsonGenerator json, String name, List<Moment> moments, ToLongFunction<Moment> value)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Moment moment : moments) {
      json.writeNumber(value.applyAsLong(moment));
    }
    json.writeEndArray();
  }
}
