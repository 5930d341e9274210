package dev.leash.junit;

import dev.leash.check.WorkCheck;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * JUnit's configuration parameters, which come from {@code junit-platform.properties}, from the
 * build or from system properties.
 */
final class JUnitParameters {

  /** Attach the agent where it is missing. */
  static final String ATTACH = "leash.junit.attach";

  /** Check tests that failed anyway. */
  static final String CHECK_FAILED = "leash.junit.checkFailed";

  /** How long to wait for what is taken back on other threads. */
  static final String SETTLE = "leash.junit.settle";

  /** Where to write what all tests left behind. */
  static final String REPORT = "leash.junit.report";

  /** The leaks that are known; the agent's option of the same name. */
  static final String BASELINE = "leash.baseline";

  private JUnitParameters() {}

  static boolean isOn(ExtensionContext context, String name) {
    return context.getConfigurationParameter(name).map(Boolean::parseBoolean).orElse(false);
  }

  /** The text of a parameter; empty if it is not given. */
  static String text(ExtensionContext context, String name) {
    return context.getConfigurationParameter(name).orElse("").trim();
  }

  static Duration settle(ExtensionContext context) {
    String text = text(context, SETTLE);
    if (text.isEmpty()) {
      return WorkCheck.SETTLE;
    }
    try {
      return text.endsWith("ms")
          ? Duration.ofMillis(Long.parseLong(text.substring(0, text.length() - 2)))
          : Duration.parse("PT" + text.toUpperCase(Locale.ROOT));
    } catch (DateTimeParseException | NumberFormatException e) {
      throw new ExtensionConfigurationException(
          SETTLE + " should be a time such as 500ms, 2s or 1m, not " + text, e);
    }
  }
}
