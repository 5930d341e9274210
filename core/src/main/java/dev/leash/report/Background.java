package dev.leash.report;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a report shows beside its findings. Immutable.
 *
 * @param service what this JVM is called in reports; null if nobody named it
 * @param code where the source code is
 * @param history how the counts became what they are
 */
public record Background(@Nullable String service, SourceCode code, History history) {

  /** Nothing is known. */
  public static final Background NONE = new Background(null, SourceCode.USUAL, History.NONE);

  /** Checks that both are there. */
  public Background {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(history, "history");
  }
}
