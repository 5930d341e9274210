package dev.leash.report;

import java.util.Locale;
import java.util.Optional;

/** The formats of a report, each with its file ending and its writer. */
@SuppressWarnings("ImmutableEnumChecker") // writers are stateless by contract
public enum ReportFormat {
  /** What a developer reads in a terminal. */
  TEXT(".txt", new TextWriter()),
  /** The contract {@code leash/1}. */
  JSON(".json", new JsonWriter()),
  /** What a developer reads in a browser. */
  HTML(".html", new HtmlWriter()),
  /** SARIF 2.1.0, which code hosts show beside the code. */
  SARIF(".sarif", new SarifWriter()),
  /** JUnit's XML, which CI servers show beside the tests. */
  JUNIT(".xml", new JUnitWriter());

  private final String ending;
  private final ReportWriter writer;

  ReportFormat(String ending, ReportWriter writer) {
    this.ending = ending;
    this.writer = writer;
  }

  /** The file ending, with its dot. */
  public String ending() {
    return ending;
  }

  /** Writes this format. */
  public ReportWriter writer() {
    return writer;
  }

  /**
   * Picks the format for a file.
   *
   * @param path a path or a file name
   * @return the format; empty if its ending is none of {@link #endings()}
   */
  public static Optional<ReportFormat> of(String path) {
    String name = path.toLowerCase(Locale.ROOT);
    for (ReportFormat format : values()) {
      if (name.endsWith(format.ending)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** All valid endings in words: {@code .txt, .json, ...}. */
  public static String endings() {
    StringBuilder words = new StringBuilder();
    for (ReportFormat format : values()) {
      words.append(words.isEmpty() ? "" : ", ").append(format.ending);
    }
    return words.toString();
  }
}
