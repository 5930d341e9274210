package dev.leash.agent.log;

import dev.leash.agent.options.Options.LogLevel;
import java.io.PrintWriter;
import java.io.Serial;
import java.io.StringWriter;
import java.util.Locale;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;

/** Writes a line for each event that the option {@code log} lets pass. Thread-safe. */
final class ConsoleLogger extends LegacyAbstractLogger {

  @Serial private static final long serialVersionUID = 1;

  ConsoleLogger(String name) {
    this.name = name;
  }

  @Override
  protected String getFullyQualifiedCallerName() {
    return null;
  }

  @Override
  protected void handleNormalizedLoggingCall(
      Level level, Marker marker, String pattern, Object[] arguments, Throwable thrown) {
    StringBuilder line = new StringBuilder("Leash: ");
    line.append(level.name().toLowerCase(Locale.ROOT)).append(": ");
    line.append(MessageFormatter.basicArrayFormat(pattern, arguments));
    if (thrown != null) {
      line.append(": ").append(Console.passes(LogLevel.DEBUG) ? stack(thrown) : thrown);
    }
    Console.line(line.toString());
  }

  private static String stack(Throwable thrown) {
    StringWriter text = new StringWriter();
    thrown.printStackTrace(new PrintWriter(text));
    return text.toString().stripTrailing();
  }

  @Override
  public boolean isTraceEnabled() {
    return false;
  }

  @Override
  public boolean isDebugEnabled() {
    return Console.passes(LogLevel.DEBUG);
  }

  @Override
  public boolean isInfoEnabled() {
    return Console.passes(LogLevel.INFO);
  }

  @Override
  public boolean isWarnEnabled() {
    return Console.passes(LogLevel.WARN);
  }

  @Override
  public boolean isErrorEnabled() {
    return Console.passes(LogLevel.ERROR);
  }
}
