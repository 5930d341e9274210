package dev.leash.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.leash.detect.Leak;
import dev.leash.site.Frame;
import dev.leash.site.Site;
import dev.leash.snapshot.Counts;
import dev.leash.snapshot.Snapshot.OwnerState;
import dev.leash.snapshot.Snapshot.SiteState;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes what the script of a page reads: a row of each site, in which numbers stand for texts,
 * because most texts occur in many rows; and the counts over time. For this one script only: others
 * read the JSON report.
 */
final class PageData {

  private static final int OWNERS = 3;
  private static final int TAGS = 5;

  private final Report report;
  private final SiteIds ids;
  private final OwnCode own;
  private final JsonGenerator json;
  private final Map<String, Integer> strings = new LinkedHashMap<>();

  private PageData(Report report, SiteIds ids, JsonGenerator json) {
    this.report = report;
    this.ids = ids;
    this.own = new OwnCode(report.background().code().own());
    this.json = json;
  }

  static void write(Report report, SiteIds ids, Writer out) throws IOException {
    try (JsonGenerator json = JsonWriter.compact(out)) {
      json.setCharacterEscapes(new ScriptEscapes());
      new PageData(report, ids, json).write();
    }
  }

  private void write() throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("sites");
    for (SiteState state : report.judged().sites()) {
      site(state);
    }
    json.writeEndArray();
    stacks();
    PageStrings.write(json, strings.keySet());
    PageHistory.write(json, report, ids);
    json.writeEndObject();
  }

  /**
   * The call stacks that are not in the page as text, by the ids of their leaks: each frame and
   * whether it is own code, and at the end what is said of a stack that was cut.
   */
  private void stacks() throws IOException {
    json.writeObjectFieldStart("stacks");
    List<Leak> leaks = report.leaks();
    for (Leak leak : leaks.subList(Math.min(HtmlWriter.WITH_STACK, leaks.size()), leaks.size())) {
      Site site = leak.state().site();
      json.writeArrayFieldStart(leak.id());
      for (Frame frame : site.frames()) {
        text(frame.toString());
        json.writeNumber(own.includes(frame, site.api().family()) ? 1 : 0);
      }
      if (Wording.isCut(site.frames())) {
        text(Wording.CUT);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void site(SiteState state) throws IOException {
    Site site = state.site();
    json.writeStartArray();
    if (ids.isAccused(site)) {
      json.writeString(ids.of(site));
    } else {
      json.writeNumber(site.id());
    }
    text(site.api().id());
    text(site.api().kind().name());
    frame(site.blame());
    text(state.sources().className());
    text(state.listeners().className());
    text(state.context().service());
    texts(SiteOrder.tags(state), TAGS);
    texts(SiteOrder.owners(state).stream().map(OwnerState::owner).toList(), OWNERS);
    Counts counts = state.counts();
    for (CountColumn column : CountColumn.values()) {
      json.writeNumber(column.of(counts));
    }
    boolean isOwn = site.blame() != null && own.includes(site.blame(), site.api().family());
    json.writeNumber(isOwn ? 1 : 0);
    json.writeNumber(ids.isAccused(site) ? 1 : 0);
    json.writeEndArray();
  }

  /** Class, method, file and line; -1 for a file that is named as its class is. */
  private void frame(Frame frame) throws IOException {
    text(frame == null ? null : frame.className());
    text(frame == null ? null : frame.method());
    boolean usual = frame == null || frame.file() == null || isUsual(frame);
    text(usual ? null : frame.file());
    json.writeNumber(frame == null ? -1 : frame.line());
  }

  private static boolean isUsual(Frame frame) {
    String simple = Wording.simple(frame.className());
    int dollar = simple.indexOf('$');
    return frame.file().equals((dollar < 1 ? simple : simple.substring(0, dollar)) + ".java");
  }

  private void texts(List<String> values, int most) throws IOException {
    json.writeStartArray();
    for (String value : values.subList(0, Math.min(most, values.size()))) {
      text(value);
    }
    json.writeEndArray();
  }

  private void text(String value) throws IOException {
    if (value == null) {
      json.writeNumber(-1);
      return;
    }
    Integer known = strings.putIfAbsent(value, strings.size());
    json.writeNumber(known == null ? strings.size() - 1 : known);
  }
}
