package dev.leash.report;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** The styles and scripts of pages. They are read anew for each page: few are made. */
final class PageResources {

  private PageResources() {}

  static void styles(Writer out) throws IOException {
    copy("uplot/uPlot.min.css", out);
    copy("page.css", out);
  }

  static void script(Writer out) throws IOException {
    copy("uplot/uPlot.iife.min.js", out);
    out.append("\n(() => {\n'use strict';\n");
    copy("cards.js", out);
    copy("sites.js", out);
    copy("plots.js", out);
    copy("live.js", out);
    out.append("})();\n");
  }

  private static void copy(String name, Writer out) throws IOException {
    try (InputStream in = PageResources.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException(name + " is missing beside Leash's classes");
      }
      Reader text = new InputStreamReader(in, StandardCharsets.UTF_8);
      text.transferTo(out);
    }
  }
}
