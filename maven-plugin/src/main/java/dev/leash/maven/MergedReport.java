package dev.leash.maven;

import com.fasterxml.jackson.databind.JsonNode;
import dev.leash.baseline.ObservedLeak;
import java.util.ArrayList;
import java.util.List;

/** What the JVMs of a module's tests found, all together. */
final class MergedReport {

  private final JsonNode report;
  private final int jvms;

  /**
   * A report.
   *
   * @param report JSON of the schema {@code leash/1}
   * @param jvms of how many JVMs it is
   */
  MergedReport(JsonNode report, int jvms) {
    this.report = report;
    this.jvms = jvms;
  }

  /** The leaks, those with most live registrations first. */
  List<LeakBlock> leaks() {
    List<LeakBlock> leaks = new ArrayList<>();
    report.path("leaks").forEach(leak -> leaks.add(new LeakBlock(leak)));
    return leaks;
  }

  /** The leaks as far as a baseline is concerned. */
  List<ObservedLeak> observed() {
    return leaks().stream().map(LeakBlock::observed).toList();
  }

  /** One line: how many leaks and registrations there were. */
  String summary() {
    JsonNode overview = report.path("statistics").path("overview");
    int leaks = report.path("leaks").size();
    return (leaks == 0 ? "no leaks" : leaks == 1 ? "1 leak" : leaks + " leaks")
        + (jvms == 1 ? " in 1 JVM; " : " in " + jvms + " JVMs; ")
        + overview.path("registered").asLong()
        + " registrations, "
        + overview.path("released").asLong()
        + " taken back.";
  }

  /** What could not be done, a line each. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    report.path("notes").forEach(note -> notes.add(note.asText()));
    return notes;
  }
}
