package dev.leash.baseline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The file of a baseline. What it does not understand it refuses, rather than lose it when it
 * writes the file again.
 */
final class BaselineFormat {

  private static final String SCHEMA = "leash-baseline/1";

  private static final Comparator<KnownLeak> ORDER =
      Comparator.comparing((KnownLeak entry) -> entry.at() == null ? "" : entry.at())
          .thenComparing(KnownLeak::id);

  private final JsonParser json;
  private final List<KnownLeak> known = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private boolean hasSchema;

  private BaselineFormat(JsonParser json) {
    this.json = json;
  }

  static List<KnownLeak> read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        JsonParser json = new JsonFactory().createParser(in)) {
      BaselineFormat format = new BaselineFormat(json);
      try {
        format.read();
      } catch (JsonParseException e) {
        throw damaged(file, e.getLocation().getLineNr(), e.getOriginalMessage(), e);
      } catch (IllegalArgumentException | DateTimeException e) {
        throw damaged(file, json.currentLocation().getLineNr(), e.getMessage(), e);
      }
      return format.known;
    }
  }

  private static DamagedBaseline damaged(Path file, int line, String why, Throwable cause) {
    return new DamagedBaseline(
        "the baseline " + file + " is damaged, line " + line + ": " + why.replace('\n', ' '),
        cause);
  }

  private void read() throws IOException {
    expect(json.nextToken(), JsonToken.START_OBJECT);
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "schema" -> {
          require(SCHEMA.equals(text()), "the schema should be " + SCHEMA);
          hasSchema = true;
        }
        case "leaks" -> leaks();
        default -> throw new IllegalArgumentException("unknown field " + name);
      }
    }
    require(hasSchema, "the schema is missing");
    require(json.nextToken() == null, "something follows its end");
  }

  private void leaks() throws IOException {
    expect(json.currentToken(), JsonToken.START_ARRAY);
    while (json.nextToken() != JsonToken.END_ARRAY) {
      expect(json.currentToken(), JsonToken.START_OBJECT);
      KnownLeak entry = leak();
      require(ids.add(entry.id()), "the id " + entry.id() + " is there twice");
      known.add(entry);
    }
  }

  private KnownLeak leak() throws IOException {
    String id = null;
    String api = null;
    String at = null;
    String reason = null;
    LocalDate until = null;
    long live = KnownLeak.ANY;
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "id" -> id = text();
        case "api" -> api = text();
        case "at" -> at = text();
        case "reason" -> reason = text();
        case "until" -> until = date(text());
        case "live" -> {
          expect(json.currentToken(), JsonToken.VALUE_NUMBER_INT);
          live = json.getLongValue();
          require(live >= 0, "live should not be negative");
        }
        default -> throw new IllegalArgumentException("unknown field " + name);
      }
    }
    require(id != null, "an entry has no id");
    return new KnownLeak(id, api, at, live, reason, until);
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(text + " is no date such as 2026-12-31", e);
    }
  }

  private String text() throws IOException {
    expect(json.currentToken(), JsonToken.VALUE_STRING);
    return json.getText();
  }

  private static void expect(JsonToken token, JsonToken expected) {
    require(token == expected, "found " + token + " where " + expected + " should be");
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }

  static String text(Collection<KnownLeak> known) {
    StringBuilder text = new StringBuilder("{\n  \"schema\": \"" + SCHEMA + "\",\n  \"leaks\": [");
    String before = "\n";
    for (KnownLeak entry : known.stream().sorted(ORDER).toList()) {
      text.append(before).append("    {\"id\": ").append(quoted(entry.id()));
      field(text, "at", entry.at());
      field(text, "api", entry.api());
      if (entry.live() != KnownLeak.ANY) {
        text.append(", \"live\": ").append(entry.live());
      }
      field(text, "until", entry.until());
      field(text, "reason", entry.reason());
      text.append('}');
      before = ",\n";
    }
    return text.append(known.isEmpty() ? "]\n}\n" : "\n  ]\n}\n").toString();
  }

  private static void field(StringBuilder text, String name, Object value) {
    if (value != null) {
      text.append(", \"").append(name).append("\": ").append(quoted(value.toString()));
    }
  }

  private static String quoted(String value) {
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(value)) + '"';
  }
}
