package dev.leash.heap.report;

import dev.leash.heap.list.ListField;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes a report for a person at a terminal of 80 columns. */
final class HeapText {

  private static final int WIDTH = 80;
  private static final String INDENT = "    ";
  private static final int MOST = 10;
  private static final int MOST_SITES = 3;

  private final Writer out;

  HeapText(Writer out) {
    this.out = out;
  }

  void write(HeapReport report) throws IOException {
    summary(report.dump());
    if (report.older() != null) {
      out.write("compared with\n");
      summary(report.older());
      growth(report.growth());
    }
    lists(report.lists());
  }

  private void summary(DumpSummary dump) throws IOException {
    wrap(
        "",
        dump.file()
            + ": "
            + Amounts.count(dump.objects(), "object")
            + " in use, "
            + Amounts.bytes(dump.bytes())
            + (dump.garbage() > 0 ? ", " + Amounts.number(dump.garbage()) + " not in use" : "")
            + "; "
            + dump.layout());
    for (String problem : dump.problems()) {
      wrap("Note: ", problem + "; what was read is used");
    }
  }

  private void lists(List<SourceList> lists) throws IOException {
    out.write("\n");
    if (lists.isEmpty()) {
      out.write("No listener list has anything in it.\n");
      return;
    }
    int shown = Math.min(MOST, lists.size());
    out.write("Listener lists, the one that holds most first");
    out.write(shown < lists.size() ? " (" + shown + " of " + lists.size() + "):\n" : ":\n");
    for (int i = 0; i < shown; i++) {
      list(i + 1, lists.get(i));
    }
  }

  private void list(int rank, SourceList list) throws IOException {
    heading(rank, list.source());
    HeldOnlyHere held = list.heldOnlyHere();
    wrap(
        INDENT,
        "holds "
            + Amounts.bytes(held.bytes())
            + " in "
            + Amounts.count(held.objects(), "object")
            + " that nothing else holds"
            + (held.sharedBytes() > 0
                ? ", and shares " + Amounts.bytes(held.sharedBytes()) + " with other lists"
                : ""));
    wrap(INDENT, Amounts.listeners(list));
    wrap(INDENT + "classes  ", Amounts.classes(list.classes()));
    if (!list.subjects().isEmpty() && !list.subjects().equals(list.classes())) {
      wrap(INDENT + "for      ", Amounts.classes(list.subjects()));
    }
    wrap(INDENT + "path     ", String.join(" > ", list.path()));
    HeldElsewhere elsewhere = list.heldElsewhere();
    if (elsewhere != null) {
      String by = elsewhere.path().isEmpty() ? "other lists" : String.join(" > ", elsewhere.path());
      wrap(INDENT + "also     ", Amounts.number(elsewhere.listeners()) + " held by " + by);
    }
  }

  private void growth(List<FieldGrowth> growth) throws IOException {
    out.write("\n");
    if (growth.isEmpty()) {
      out.write("No list, map or array has grown.\n");
      return;
    }
    int shown = Math.min(MOST, growth.size());
    out.write("What grew, most bytes first");
    out.write(shown < growth.size() ? " (" + shown + " of " + growth.size() + "):\n" : ":\n");
    for (int i = 0; i < shown; i++) {
      grew(i + 1, growth.get(i));
    }
  }

  private void grew(int rank, FieldGrowth each) throws IOException {
    heading(rank, each.field());
    long bytes = each.bytes() - each.olderBytes();
    wrap(
        INDENT,
        earlier(each.rounds())
            + Amounts.count(each.elements(), "element")
            + " in "
            + Amounts.number(each.olderLists())
            + " -> "
            + Amounts.count(each.lists(), "list")
            + "; "
            + (bytes < 0 ? "-" + Amounts.bytes(-bytes) : "+" + Amounts.bytes(bytes))
            + " that nothing else holds");
    wrap(INDENT + "more     ", Amounts.classes(each.classes()));
    for (FilledBy filler :
        each.filledBy().subList(0, Math.min(MOST_SITES, each.filledBy().size()))) {
      wrap(INDENT + "filled   ", Amounts.number(filler.listeners()) + " by " + filler.site());
    }
    wrap(INDENT + "path     ", String.join(" > ", each.path()));
  }

  private static String earlier(List<Long> rounds) {
    StringBuilder text = new StringBuilder();
    for (long elements : rounds.subList(0, rounds.size() - 1)) {
      text.append(Amounts.number(elements)).append(" -> ");
    }
    return text.toString();
  }

  private void heading(int rank, ListField field) throws IOException {
    out.write("\n");
    String number = rank + ". ";
    wrap(" ".repeat(Math.max(0, INDENT.length() - number.length())) + number, field.toString());
  }

  /** Breaks between words, and goes on below the first word. */
  private void wrap(String head, String text) throws IOException {
    StringBuilder line = new StringBuilder(head);
    boolean isFirst = true;
    for (String word : text.split(" ", -1)) {
      if (!isFirst && line.length() + 1 + word.length() > WIDTH) {
        out.write(line.append('\n').toString());
        line = new StringBuilder(" ".repeat(head.length()));
        isFirst = true;
      }
      line.append(isFirst ? "" : " ").append(word);
      isFirst = false;
    }
    out.write(line.append('\n').toString());
  }
}
