package dev.leash.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Turns a report into one format. Stateless and thread-safe. */
@FunctionalInterface
public interface ReportWriter {

  /**
   * Writes a report.
   *
   * @param report what to write
   * @param out where to; flushed, not closed. Its characters are meant to be stored as UTF-8
   * @throws IOException if {@code out} throws it
   */
  void write(Report report, Writer out) throws IOException;

  /** The report as one string. */
  default String toString(Report report) {
    StringWriter out = new StringWriter();
    try {
      write(report, out);
    } catch (IOException e) {
      throw new UncheckedIOException("a StringWriter never throws", e);
    }
    return out.toString();
  }
}
