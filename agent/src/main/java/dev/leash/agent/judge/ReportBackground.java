package dev.leash.agent.judge;

import dev.leash.agent.options.Options;
import dev.leash.report.Background;
import dev.leash.report.History;
import dev.leash.report.SourceCode;

/** What reports show beside their findings: what this JVM is called, and where its code is. */
final class ReportBackground {

  private final Options options;

  ReportBackground(Options options) {
    this.options = options;
  }

  Background now() {
    SourceCode code =
        new SourceCode(SourceCode.USUAL.roots(), options.sourceUrl(), options.app())
            .roots(options.sourceRoots());
    return new Background(service(), code, History.NONE);
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
