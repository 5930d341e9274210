package dev.leash.maven;

import com.fasterxml.jackson.databind.JsonNode;
import dev.leash.baseline.ObservedLeak;
import java.util.ArrayList;
import java.util.List;

/** A leak of a JSON report, in the words of the text report. */
final class LeakBlock {

  private final JsonNode leak;

  LeakBlock(JsonNode leak) {
    this.leak = leak;
  }

  /** Its id, which is the same in each run. */
  String id() {
    return leak.path("id").asText();
  }

  /** What it is for a baseline. */
  ObservedLeak observed() {
    JsonNode blame = leak.path("blame");
    return new ObservedLeak(
        id(),
        leak.path("api").asText(),
        blame.isObject()
            ? blame.path("class").asText() + "." + blame.path("method").asText()
            : null,
        leak.path("live").asLong());
  }

  /** The first line: what it is, and how much. */
  String title() {
    return "LEAK "
        + leak.path("verdict").asText()
        + " "
        + leak.path("confidence").asText()
        + " "
        + id()
        + "  "
        + leak.path("live").asLong()
        + " live of "
        + leak.path("registered").asLong()
        + " registered, "
        + leak.path("released").asLong()
        + " released ("
        + leak.path("api").asText()
        + ")";
  }

  /** The other lines: where, what and how to mend it. */
  List<String> details() {
    List<String> lines = new ArrayList<>();
    add(lines, "added", frame(leak.path("blame")));
    add(lines, "caller", frame(leak.path("caller")));
    add(lines, "source", leak.path("source").path("class").asText());
    add(lines, "listener", leak.path("listener").path("class").asText());
    leak.path("evidence").forEach(seen -> add(lines, "evidence", seen.asText()));
    add(lines, "fix", leak.path("fix").asText());
    return lines;
  }

  /** The call stack, innermost frame first. */
  List<String> stack() {
    List<String> frames = new ArrayList<>();
    leak.path("frames").forEach(frame -> frames.add(frame(frame)));
    return frames;
  }

  private static void add(List<String> lines, String label, String text) {
    if (!text.isEmpty() && !text.equals("null")) {
      lines.add("  " + label + " ".repeat(9 - label.length()) + text);
    }
  }

  private static String frame(JsonNode frame) {
    if (!frame.isObject()) {
      return "";
    }
    String file = frame.path("file").asText("");
    int line = frame.path("line").asInt(-1);
    String place = file.isEmpty() || file.equals("null") ? "Unknown Source" : file;
    return frame.path("class").asText()
        + "."
        + frame.path("method").asText()
        + "("
        + place
        + (line > 0 ? ":" + line : "")
        + ")";
  }
}
