package dev.leash.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Writes the HTML page that a running JVM serves. Stateless and thread-safe. */
public final class LivePageWriter implements ReportWriter {

  private final HtmlWriter page;

  /**
   * A writer of pages that follow the JVM they come from.
   *
   * @param control whether they have buttons, too
   */
  public LivePageWriter(boolean control) {
    page = new HtmlWriter(control ? HtmlWriter.Mode.CONTROL : HtmlWriter.Mode.LIVE);
  }

  @Override
  public void write(Report report, Writer out) throws IOException {
    page.write(report, out);
  }

  /** The script of every page, so that a server can allow this one and no other. */
  public static String script() {
    StringWriter script = new StringWriter();
    try {
      PageResources.script(script);
    } catch (IOException e) {
      throw new UncheckedIOException("the page's script can't be read", e);
    }
    return script.toString();
  }
}
