package dev.leash.it.harness;

import dev.leash.it.harness.build.Compiler;
import dev.leash.it.harness.build.Places;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Any {@code java} command line. */
public final class JavaCommand extends Launch<JavaCommand> {
  private final String name;
  private final List<String> main;
  private Path directory;

  private JavaCommand(String name, List<String> main) {
    this.name = name;
    this.main = List.copyOf(main);
  }

  /** {@code java -jar}. */
  public static JavaCommand jar(Path jar) {
    return new JavaCommand(jar.getFileName().toString(), List.of("-jar", jar.toString()));
  }

  /** A main class with a class path, or none if it is empty. */
  public static JavaCommand main(String mainClass, Path... classPath) {
    return new JavaCommand(
        mainClass.substring(mainClass.lastIndexOf('.') + 1),
        classPath.length == 0
            ? List.of(mainClass)
            : List.of("-cp", Compiler.path(List.of(classPath)), mainClass));
  }

  /** Whatever follows the flags of the JVM, word by word. */
  public static JavaCommand words(String... words) {
    return new JavaCommand("java", List.of(words));
  }

  /** The command line of Leash: {@code java -jar leash-agent.jar} and these arguments. */
  public static JavaCommand leash(Object... args) {
    String[] words = Stream.of(args).map(String::valueOf).toArray(String[]::new);
    return jar(Places.agentJar()).args(words);
  }

  /** Runs it in a directory that is there already. */
  public JavaCommand in(Path folder) {
    return changed(it -> ((JavaCommand) it).directory = folder);
  }

  @Override
  Path directory() {
    return directory == null ? super.directory() : directory;
  }

  @Override
  String name() {
    return name;
  }

  @Override
  List<String> main() {
    return main;
  }
}
