package dev.leash.heap.report;

import java.time.Instant;
import java.util.List;

/**
 * What a dump is.
 *
 * @param file its name as it was given
 * @param format the name of its format
 * @param written when it was written
 * @param layout how the JVM laid out its objects, as far as the dump tells
 * @param objects how many objects the roots reach
 * @param bytes how many bytes these take
 * @param garbage how many further objects are in the dump
 * @param problems what was damaged or missing; empty if nothing
 */
public record DumpSummary(
    String file,
    String format,
    Instant written,
    String layout,
    long objects,
    long bytes,
    long garbage,
    List<String> problems) {

  /** Copies the problems. */
  public DumpSummary {
    problems = List.copyOf(problems);
  }

  DumpSummary named(String name) {
    return new DumpSummary(name, format, written, layout, objects, bytes, garbage, problems);
  }
}
