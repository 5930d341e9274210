package dev.leash.track;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.leash.snapshot.Counts;
import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The numbers at one moment. Immutable, no live object in it, so it can be handed to a metrics
 * library, a JMX attribute or another thread.
 *
 * @param total all registrations
 * @param peakLive the highest number of live registrations at once
 * @param leaksPrevented registrations of ended owners, and expired ones, that Leash released
 * @param cleanupErrors releases called by Leash that threw
 * @param byService by service
 * @param byOwner by the owner's name
 * @param byTag by tag
 * @param byKind by the name of the kind
 * @param byApi by the id of the event API
 * @param limits the settings in force
 */
public record Statistics(
    Counts total,
    long peakLive,
    long leaksPrevented,
    long cleanupErrors,
    Map<String, Counts> byService,
    Map<String, Counts> byOwner,
    Map<String, Counts> byTag,
    Map<String, Counts> byKind,
    Map<String, Counts> byApi,
    Settings limits) {

  /** Copies what was handed in. */
  public Statistics {
    byService = Map.copyOf(byService);
    byOwner = Map.copyOf(byOwner);
    byTag = Map.copyOf(byTag);
    byKind = Map.copyOf(byKind);
    byApi = Map.copyOf(byApi);
  }

  /** As text, numbers and maps: what JSON and the bridge to the agent carry. */
  public Map<String, Object> toMap() {
    Map<String, Object> overview = new LinkedHashMap<>(map(total));
    overview.put("peakLive", peakLive);
    overview.put("leaksPrevented", leaksPrevented);
    overview.put("cleanupErrors", cleanupErrors);
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("overview", overview);
    all.put("byService", maps(byService));
    all.put("byOwner", maps(byOwner));
    all.put("byTag", maps(byTag));
    all.put("byKind", maps(byKind));
    all.put("byApi", maps(byApi));
    all.put("limits", limits.toMap());
    return all;
  }

  /**
   * The statistics that {@link #toMap} returned.
   *
   * @throws NullPointerException if something is missing
   */
  public static Statistics of(Map<String, ?> all) {
    Map<String, ?> overview = inner(all, "overview");
    return new Statistics(
        counts(overview),
        number(overview, "peakLive"),
        number(overview, "leaksPrevented"),
        number(overview, "cleanupErrors"),
        group(all, "byService"),
        group(all, "byOwner"),
        group(all, "byTag"),
        group(all, "byKind"),
        group(all, "byApi"),
        Settings.of(inner(all, "limits")));
  }

  /** As one JSON object. */
  public String toJson() {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      write(json, toMap());
    } catch (IOException e) {
      throw new IllegalStateException("writing to memory failed", e);
    }
    return text.toString();
  }

  private static void write(JsonGenerator json, Object value) throws IOException {
    if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        json.writeFieldName((String) entry.getKey());
        write(json, entry.getValue());
      }
      json.writeEndObject();
    } else if (value instanceof Long number) {
      json.writeNumber(number);
    } else if (value instanceof Double number) {
      json.writeNumber(number);
    } else {
      json.writeBoolean((Boolean) value);
    }
  }

  private static Map<String, Object> map(Counts counts) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("registered", counts.registered());
    map.put("released", counts.released());
    map.put("completed", counts.completed());
    map.put("collected", counts.collected());
    map.put("cleaned", counts.cleaned());
    map.put("live", counts.live());
    return map;
  }

  private static Map<String, Object> maps(Map<String, Counts> group) {
    Map<String, Object> maps = new TreeMap<>();
    group.forEach((name, counts) -> maps.put(name, map(counts)));
    return maps;
  }

  private static Map<String, Counts> group(Map<String, ?> all, String name) {
    Map<String, Counts> group = new TreeMap<>();
    for (String key : inner(all, name).keySet()) {
      group.put(key, counts(inner(inner(all, name), key)));
    }
    return group;
  }

  private static Counts counts(Map<String, ?> map) {
    return new Counts(
        number(map, "registered"),
        number(map, "released"),
        number(map, "completed"),
        number(map, "collected"),
        number(map, "cleaned"));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, ?> inner(Map<String, ?> map, String name) {
    return (Map<String, ?>) Objects.requireNonNull(map.get(name), name);
  }

  private static long number(Map<String, ?> map, String name) {
    return ((Number) Objects.requireNonNull(map.get(name), name)).longValue();
  }
}
