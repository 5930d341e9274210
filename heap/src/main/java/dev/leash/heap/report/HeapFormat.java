package dev.leash.heap.report;

import java.io.IOException;
import java.io.Writer;

/** How a report is written. */
public enum HeapFormat {
  /** For a terminal of 80 columns. */
  TEXT {
    @Override
    public void write(HeapReport report, Writer out) throws IOException {
      new HeapText(out).write(report);
      out.flush();
    }
  },
  /** Schema {@code leash-heap/1}. */
  JSON {
    @Override
    public void write(HeapReport report, Writer out) throws IOException {
      new HeapJson(out).write(report);
      out.flush();
    }
  },
  /** One page that needs no network and no script. */
  HTML {
    @Override
    public void write(HeapReport report, Writer out) throws IOException {
      new HeapPage(out).write(report);
      out.flush();
    }
  };

  /** Writes a report and flushes {@code out}, which stays open. */
  public abstract void write(HeapReport report, Writer out) throws IOException;
}
