package dev.leash.agent.cli;

import dev.leash.agent.discover.ListFieldSearch;
import dev.leash.heap.list.ListField;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The fields of a class path that are listener lists by what the code does with them. */
final class DiscoveredFields {

  private static final String STATIC = "static ";

  private DiscoveredFields() {}

  /**
   * Looks at all classes.
   *
   * @param classPath folders and jars as {@code java -cp} takes them
   * @param from what relative names begin at
   * @throws CommandFailure if there is no class in it
   */
  static List<ListField> in(String classPath, Path from) throws CommandFailure {
    try (ClassPath path = ClassPath.of(classPath, from)) {
      if (path.names().isEmpty()) {
        throw new CommandFailure(
            CommandFailure.USAGE, "there is no class in the class path " + classPath);
      }
      List<ListField> fields = new ArrayList<>();
      for (String field : new ListFieldSearch(path).in(path.names())) {
        fields.add(parse(field));
      }
      return fields;
    }
  }

  private static ListField parse(String text) {
    boolean isStatic = text.startsWith(STATIC);
    String field = isStatic ? text.substring(STATIC.length()) : text;
    int end = field.indexOf('#');
    return new ListField(
        field.substring(0, end).replace('/', '.'), field.substring(end + 1), isStatic);
  }
}
