package dev.leash.agent.judge;

import dev.leash.agent.options.Options;
import dev.leash.report.Background;
import dev.leash.report.SourceCode;

/**
 * What reports show beside their findings: what this JVM is called, where its code is, and how the
 * counts grew.
 */
final class ReportBackground {

  private final Options options;
  private final HistorySampler history;

  ReportBackground(Options options, HistorySampler history) {
    this.options = options;
    this.history = history;
  }

  Background now() {
    SourceCode code =
        new SourceCode(SourceCode.USUAL.roots(), options.sourceUrl(), options.app())
            .roots(options.sourceRoots());
    return new Background(service(), code, history.history());
  }

  /** Takes down how many sites are accused now. */
  void accused(int sites) {
    history.accused(sites);
  }

  /** The name that OpenTelemetry goes by serves Leash, too. */
  private String service() {
    if (options.service() != null) {
      return options.service();
    }
    String other = System.getenv("OTEL_SERVICE_NAME");
    return other == null || other.isBlank() ? mainClass() : other.trim();
  }

  /** The main class or jar; null if unknown. */
  static String mainClass() {
    String command = System.getProperty("sun.java.command");
    if (command == null || command.isEmpty()) {
      return null;
    }
    int space = command.indexOf(' ');
    return space < 0 ? command : command.substring(0, space);
  }
}
