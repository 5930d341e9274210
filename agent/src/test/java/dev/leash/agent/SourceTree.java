package dev.leash.agent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The main code of the library, the agent and the leak checks, as it is written. */
final class SourceTree {

  static final List<String> MODULES = List.of("core", "agent", "junit");

  private static final Pattern IMPORT =
      Pattern.compile("^import (?:static )?(dev\\.leash[a-z.]*)\\.[A-Z]", Pattern.MULTILINE);
  private static final Pattern NESTED =
      Pattern.compile(
          "^ +(?:(?:public|protected|private|static|final|abstract|sealed|non-sealed) )*"
              + "(?:class|interface|enum|record|@interface) (\\w+)",
          Pattern.MULTILINE);

  /**
   * One file.
   *
   * @param module which part of the project it belongs to
   * @param packageName its package
   * @param name of its top-level type
   * @param text what is in it
   */
  record Source(String module, String packageName, String name, String text) {

    /** The packages of Leash that it imports from. */
    List<String> imports() {
      return IMPORT.matcher(text).results().map(found -> found.group(1)).toList();
    }

    /** The names of the types inside its own. */
    List<String> nested() {
      return NESTED.matcher(text).results().map(found -> found.group(1)).toList();
    }
  }

  private SourceTree() {}

  static List<Source> sources() {
    List<Source> all = new ArrayList<>();
    for (String module : MODULES) {
      Path root = Path.of("..", module, "src", "main", "java");
      try (Stream<Path> files = Files.walk(root)) {
        files
            .filter(file -> file.toString().endsWith(".java"))
            .filter(file -> !file.endsWith("package-info.java"))
            .sorted()
            .forEach(file -> all.add(source(module, root, file)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return all;
  }

  private static Source source(String module, Path root, Path file) {
    String packageName =
        root.relativize(file.getParent()).toString().replace('/', '.').replace('\\', '.');
    String name = file.getFileName().toString().replace(".java", "");
    try {
      return new Source(module, packageName, name, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
