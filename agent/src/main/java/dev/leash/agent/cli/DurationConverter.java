package dev.leash.agent.cli;

import java.time.Duration;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a time above zero on the command line: {@code 500ms}, {@code 30s}, {@code 5m}. */
final class DurationConverter implements ITypeConverter<Duration> {

  private static final int MOST_DIGITS = 9;

  @Override
  public Duration convert(String text) {
    int digits = 0;
    while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
      digits++;
    }
    if (digits > 0 && digits <= MOST_DIGITS) {
      Duration duration = of(Long.parseLong(text.substring(0, digits)), text.substring(digits));
      if (duration != null && !duration.isZero()) {
        return duration;
      }
    }
    throw new TypeConversionException(
        "'" + text + "' is no time above zero, such as 500ms, 30s or 5m");
  }

  /** A number alone means seconds. */
  private static Duration of(long number, String unit) {
    return switch (unit) {
      case "ms" -> Duration.ofMillis(number);
      case "", "s" -> Duration.ofSeconds(number);
      case "m" -> Duration.ofMinutes(number);
      case "h" -> Duration.ofHours(number);
      default -> null;
    };
  }
}
