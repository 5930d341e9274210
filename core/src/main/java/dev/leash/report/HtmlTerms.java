package dev.leash.report;

import dev.leash.site.Frame;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes the terms of a card, each with what is to be said of it. Not thread-safe. */
final class HtmlTerms {

  private final SourceFiles files;
  private final Writer out;

  HtmlTerms(SourceCode code, Writer out) {
    this.files = new SourceFiles(code);
    this.out = out;
  }

  /** A term and a text; neither where there is no text. */
  void text(String label, String value) throws IOException {
    if (value != null && !value.isEmpty()) {
      list(label, List.of(value));
    }
  }

  /** A term and a line for each text. */
  void list(String label, List<String> values) throws IOException {
    out.append("<dt>").append(label).append("</dt><dd>");
    for (int i = 0; i < values.size(); i++) {
      out.append(i == 0 ? "" : "<br>").append(MarkupEscaper.breakable(values.get(i)));
    }
    out.append("</dd>\n");
  }

  /** A term and lines of code; neither where there are none. */
  void frames(String label, List<Frame> frames) throws IOException {
    if (frames.isEmpty()) {
      return;
    }
    out.append("<dt>").append(label).append("</dt><dd>");
    for (int i = 0; i < frames.size(); i++) {
      out.append(i == 0 ? "" : "<br>");
      line(frames.get(i));
    }
    out.append("</dd>\n");
  }

  /** A line of code, with what copies it and what opens it. */
  void line(Frame frame) throws IOException {
    String link = files.link(frame);
    out.append("<code>").append(MarkupEscaper.breakable(frame.toString())).append("</code> ");
    if (frame.file() != null) {
      String place = frame.line() > 0 ? frame.file() + ":" + frame.line() : frame.file();
      copyButton(place);
    }
    if (link != null) {
      out.append(" <a href=\"").append(MarkupEscaper.escape(link)).append("\">Open</a>");
    }
  }

  /** A button that copies a text, which the script finds in its name. */
  void copyButton(String text) throws IOException {
    out.append("<button class=\"copy\" aria-label=\"Copy ").append(MarkupEscaper.escape(text));
    out.append("\">Copy</button>");
  }
}
