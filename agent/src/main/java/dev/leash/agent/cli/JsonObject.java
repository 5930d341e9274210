package dev.leash.agent.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An object that was read as JSON. What is missing, or of another type, is null, 0 or empty. */
final class JsonObject {

  private final Map<?, ?> fields;

  JsonObject(Map<?, ?> fields) {
    this.fields = fields;
  }

  boolean isEmpty() {
    return fields.isEmpty();
  }

  String text(String name) {
    return fields.get(name) instanceof String text ? text : null;
  }

  long number(String name) {
    return fields.get(name) instanceof Number number ? number.longValue() : 0;
  }

  boolean truth(String name) {
    return Boolean.TRUE.equals(fields.get(name));
  }

  /** An object in it. */
  JsonObject object(String name) {
    return of(fields.get(name));
  }

  /** The objects of an array in it. */
  List<JsonObject> objects(String name) {
    List<JsonObject> objects = new ArrayList<>();
    for (Object one : list(name)) {
      objects.add(of(one));
    }
    return objects;
  }

  /** The texts of an array in it. */
  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (Object one : list(name)) {
      texts.add(String.valueOf(one));
    }
    return texts;
  }

  /** All of its fields that are not null. */
  Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    fields.forEach(
        (name, value) -> {
          if (value != null) {
            values.put(String.valueOf(name), value);
          }
        });
    return values;
  }

  private List<?> list(String name) {
    return fields.get(name) instanceof List<?> list ? list : List.of();
  }

  private static JsonObject of(Object value) {
    return new JsonObject(value instanceof Map<?, ?> map ? map : Map.of());
  }
}
