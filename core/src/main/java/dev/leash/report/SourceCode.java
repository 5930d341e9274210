package dev.leash.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the application's source code is, so that reports can lead to it. Immutable.
 *
 * @param roots directories below which {@code com/acme/Chat.java} may be, as paths from the working
 *     directory or absolute ones
 * @param url what a link to a line looks like, with {@code {path}} and {@code {line}} in it; null
 *     for no links
 * @param own prefixes of the names of the application's own classes; empty if nobody said
 */
public record SourceCode(List<String> roots, @Nullable String url, List<String> own) {

  /** Where Maven and Gradle have it. */
  public static final SourceCode USUAL =
      new SourceCode(
          List.of("src/main/java", "src/test/java", "src/main/kotlin", "src/test/kotlin"),
          null,
          List.of());

  /** Copies the lists. */
  public SourceCode {
    roots = List.copyOf(roots);
    own = List.copyOf(own);
  }

  /** The same with other places; with none of them, the places are those of this one. */
  public SourceCode roots(List<String> others) {
    return others.isEmpty() ? this : new SourceCode(others, url, own);
  }
}
