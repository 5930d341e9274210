package dev.leash.report;

import dev.leash.detect.Confidence;
import dev.leash.detect.Verdict;
import java.io.IOException;
import java.io.Writer;
import java.util.EnumSet;
import java.util.Set;

/** The words of a page, each with its meaning, for who reads such a page for the first time. */
final class HtmlWords {

  private static final String[][] WORDS = {
    {"Registration", "A listener, or a task, that a source keeps: from the call that adds it on"},
    {"Source", "The object that keeps the listener, such as a bus, a model or a scheduler"},
    {"Site", "A line of code that registers, with the calls that led to it"},
    {"Event API", "A library's way to add a listener and to remove it; what is shown is its id"},
    {"Owner", "Whose life a registration should not outlast: a session, a window, a test"},
    {"Service, tag", "Labels that the application gives, for groups"},
    {"Leak", "A site whose registrations should have been removed, and were not"},
    {"Suspect", "A site that looks like a leak, with too little evidence for a verdict"},
  };

  private HtmlWords() {}

  static void write(Report report, Writer out) throws IOException {
    out.append("<section id=\"words\" aria-labelledby=\"words-title\">\n");
    out.append("<h2 id=\"words-title\">Words</h2>\n");
    out.append("<details><summary>What the words on this page mean</summary>\n<dl>\n");
    for (String[] word : WORDS) {
      word(word[0], word[1], out);
    }
    for (CountColumn column : CountColumn.values()) {
      word(column.title(), column.meaning(), out);
    }
    Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
    report.leaks().forEach(leak -> verdicts.add(leak.verdict()));
    for (Verdict verdict : verdicts) {
      String meaning = Wording.meaning(verdict);
      word(verdict.name(), meaning.substring(0, meaning.length() - 1), out);
    }
    for (Confidence confidence : Confidence.values()) {
      word(confidence.name(), Wording.meaning(confidence), out);
    }
    out.append("</dl>\n</details>\n</section>\n");
  }

  private static void word(String word, String meaning, Writer out) throws IOException {
    out.append("<dt>").append(word).append("</dt><dd>").append(meaning).append("</dd>\n");
  }
}
