package dev.leash.heap.report;

import dev.leash.heap.list.ListField;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes a report as JSON of schema {@code leash-heap/1}. */
final class HeapJson {

  private static final String SCHEMA = "leash-heap/1";

  private final HeapJsonText json;
  private final Writer out;

  HeapJson(Writer out) {
    this.out = out;
    json = new HeapJsonText(out);
  }

  void write(HeapReport report) throws IOException {
    json.open('{').name("schema").text(SCHEMA);
    dump("dump", report.dump());
    json.name("lists").open('[');
    for (SourceList list : report.lists()) {
      list(list);
    }
    json.close(']');
    if (report.older() != null) {
      dump("older", report.older());
      json.name("growth").open('[');
      for (FieldGrowth growth : report.growth()) {
        growth(growth);
      }
      json.close(']');
    }
    json.close('}');
    out.write('\n');
  }

  private void dump(String name, DumpSummary dump) throws IOException {
    json.name(name).open('{');
    json.name("file").text(dump.file());
    json.name("format").text(dump.format());
    json.name("written").text(dump.written().toString());
    json.name("layout").text(dump.layout());
    json.name("objects").number(dump.objects());
    json.name("bytes").number(dump.bytes());
    json.name("garbage").number(dump.garbage());
    strings("problems", dump.problems());
    json.close('}');
  }

  private void list(SourceList list) throws IOException {
    json.open('{');
    field("source", list.source());
    json.name("known").truth(list.isKnown());
    json.name("sources").number(list.sources());
    json.name("listeners").number(list.listeners());
    json.name("longest").number(list.longest());
    counts("classes", list.classes());
    counts("subjects", list.subjects());
    HeldOnlyHere held = list.heldOnlyHere();
    json.name("heldOnlyHere").open('{');
    json.name("listeners").number(held.listeners());
    json.name("objects").number(held.objects());
    json.name("bytes").number(held.bytes());
    json.name("sharedBytes").number(held.sharedBytes());
    json.close('}');
    if (list.heldElsewhere() == null) {
      json.name("heldElsewhere").text(null);
    } else {
      json.name("heldElsewhere").open('{');
      json.name("listeners").number(list.heldElsewhere().listeners());
      strings("path", list.heldElsewhere().path());
      json.close('}');
    }
    strings("path", list.path());
    json.close('}');
  }

  private void growth(FieldGrowth growth) throws IOException {
    json.open('{');
    field("source", growth.field());
    change("sources", growth.olderLists(), growth.lists());
    change("elements", growth.olderElements(), growth.elements());
    change("bytes", growth.olderBytes(), growth.bytes());
    json.name("rounds").open('[');
    for (long elements : growth.rounds()) {
      json.number(elements);
    }
    json.close(']');
    counts("classes", growth.classes());
    strings("path", growth.path());
    json.name("filledBy").open('[');
    for (FilledBy filler : growth.filledBy()) {
      json.open('{').name("site").text(filler.site());
      json.name("listeners").number(filler.listeners()).close('}');
    }
    json.close(']');
    json.close('}');
  }

  private void change(String name, long from, long to) throws IOException {
    json.name(name).open('{').name("older").number(from).name("newer").number(to).close('}');
  }

  private void field(String name, ListField field) throws IOException {
    json.name(name).open('{');
    json.name("class").text(field.className());
    json.name("field").text(field.field());
    json.name("static").truth(field.isStatic());
    json.close('}');
  }

  private void counts(String name, List<ClassCount> counts) throws IOException {
    json.name(name).open('[');
    for (ClassCount each : counts) {
      json.open('{').name("class").text(each.className());
      json.name("count").number(each.count()).close('}');
    }
    json.close(']');
  }

  private void strings(String name, List<String> values) throws IOException {
    json.name(name).open('[');
    for (String value : values) {
      json.text(value);
    }
    json.close(']');
  }
}
