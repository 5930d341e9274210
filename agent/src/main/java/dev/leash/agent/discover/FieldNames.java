package dev.leash.agent.discover;

import dev.leash.agent.flow.Path;
import dev.leash.agent.flow.Value;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Tells somebody the fields in which listener lists were found, as {@code owner#name} after {@code
 * static } if they are. The running agent has no use for them. Thread-safe if who is told is.
 */
final class FieldNames {

  private static final String STATIC = "static ";

  private final Consumer<String> told;

  /**
   * Tells somebody.
   *
   * @param told told each field, any number of times; null for nobody
   */
  FieldNames(Consumer<String> told) {
    this.told = told;
  }

  /** Tells of the collections into which a method puts listeners. */
  void tell(Value into, Set<String> family) {
    if (told == null) {
      return;
    }
    for (Path path : into.paths()) {
      Anchor anchor = Anchor.of(path, family);
      if (anchor != null) {
        tell(path, anchor.at());
      }
    }
  }

  /** Tells of the collection that a path leads to or into, which may be that of a helper. */
  void tell(Path path, int from) {
    if (told == null || path == null) {
      return;
    }
    List<String> fields = path.fieldsToCollection(from);
    int last = fields.size() - 1;
    if (last >= 0) {
      boolean isStatic = path.base() == Path.STATIC && from == 0 && last == 0;
      told.accept((isStatic ? STATIC : "") + fields.get(last));
    }
  }
}
