package dev.leash.maven;

import java.util.List;

/** The page that has the leaks of all JVMs, and links to the page of all and of each. */
final class IndexPage {

  private static final String STYLE =
      """
      :root{color-scheme:light dark}
      body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:75rem;padding:0 1rem}
      pre{font:13px/1.5 ui-monospace,monospace;overflow-x:auto;padding:1rem;background:#8881}
      """;

  private IndexPage() {}

  /**
   * The page.
   *
   * @param project what it is about
   * @param report what was found
   * @param all the page with everything that all JVMs saw, relative to this one
   * @param pages the pages of the JVMs, relative to this one
   */
  static String of(String project, MergedReport report, String all, List<String> pages) {
    StringBuilder page = new StringBuilder();
    String title = escape("Leash report of " + project);
    page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    page.append("<meta name=\"viewport\" content=\"width=device-width\">\n<title>");
    page.append(title).append("</title>\n<style>\n").append(STYLE);
    page.append("</style>\n</head>\n<body>\n<main>\n<h1>").append(title).append("</h1>\n<p>");
    page.append(escape(report.summary())).append("</p>\n<p><a href=\"").append(escape(all));
    page.append("\">Everything that these JVMs saw: leaks, suspects and all lines</a></p>\n");
    for (LeakBlock leak : report.leaks()) {
      page.append("<section id=\"").append(escape(leak.id())).append("\">\n<h2>");
      page.append(escape(leak.title())).append("</h2>\n");
      lines(page, leak.details());
      page.append("<details><summary>Call stack</summary>\n");
      lines(page, leak.stack());
      page.append("</details>\n</section>\n");
    }
    page.append("<h2>The JVMs of the tests</h2>\n<ul>\n");
    for (String link : pages) {
      page.append("<li><a href=\"").append(escape(link)).append("\">");
      page.append(escape(link)).append("</a></li>\n");
    }
    return page.append("</ul>\n</main>\n</body>\n</html>\n").toString();
  }

  private static void lines(StringBuilder page, List<String> lines) {
    page.append("<pre tabindex=\"0\">");
    lines.forEach(line -> page.append(escape(line)).append('\n'));
    page.append("</pre>\n");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
