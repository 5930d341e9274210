package dev.leash.it.harness;

import dev.leash.it.harness.build.Compiler;
import dev.leash.it.harness.jdk.Jdk;
import dev.leash.it.harness.maven.Libraries;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A program of {@code src/programs}, compiled against the libraries it is given and run with them.
 *
 * <pre>{@code
 * Run run =
 *     Program.of("programs.guava.LeakyBus")
 *         .with("com.google.guava:guava:33.7.2-jre")
 *         .args("leaky")
 *         .agent("discover=off")
 *         .on(Jdk.V25)
 *         .run();
 * }</pre>
 */
public final class Program extends Launch<Program> {
  private final String mainClass;
  private final String module;
  private Path folder;
  private List<String> others = List.of();
  private List<String> libraries = List.of();
  private List<String> exclusions = List.of();
  private List<Path> extra = List.of();
  private Jdk release = Jdk.V17;

  private Program(String mainClass, String module) {
    this.mainClass = mainClass;
    this.module = module;
  }

  /** A program of {@code src/programs/java}, run from the class path. */
  public static Program of(String mainClass) {
    return new Program(mainClass, null);
  }

  /** A program of {@code src/programs/modules/<module>}, run from the module path. */
  public static Program ofModule(String module, String mainClass) {
    return new Program(mainClass, module);
  }

  /** A program that is all the sources below a folder, run from the class path. */
  public static Program ofFolder(Path folder, String mainClass) {
    return new Program(mainClass, null).but(it -> it.folder = folder);
  }

  /** Libraries, {@code group:artifact:version}, with all that they need. */
  public Program with(String... coordinates) {
    return but(it -> it.libraries = plus(libraries, List.of(coordinates)));
  }

  /** What to leave out of the libraries, {@code group:artifact}. */
  public Program without(String... groupsAndArtifacts) {
    return but(it -> it.exclusions = plus(exclusions, List.of(groupsAndArtifacts)));
  }

  /** More entries for the class path, or the module path of a module. */
  public Program classPath(Path... entries) {
    return but(it -> it.extra = plus(extra, List.of(entries)));
  }

  /** More programs to compile, for those that the main class finds by name only. */
  public Program alsoCompile(String... classNames) {
    return but(it -> it.others = plus(others, List.of(classNames)));
  }

  /** Which Java its source needs; 17 unless told. */
  public Program release(Jdk version) {
    return but(it -> it.release = version);
  }

  /** The name of its main class. */
  public String mainClass() {
    return mainClass;
  }

  /** Its own classes, compiled: a directory. */
  public Path classes() {
    if (folder != null) {
      return Compiler.compileFolder(folder, needs(), release);
    }
    return module == null
        ? Compiler.compile(plus(List.of(mainClass), others), needs(), release)
        : Compiler.compileModule(module, needs(), release);
  }

  /** Its libraries and whatever else it needs, in order. */
  public List<Path> needs() {
    return Stream.concat(extra.stream(), Libraries.resolve(libraries, exclusions).stream())
        .toList();
  }

  @Override
  String name() {
    return mainClass.substring(mainClass.lastIndexOf('.') + 1);
  }

  @Override
  List<String> main() {
    String path = Compiler.path(plus(List.of(classes()), needs()));
    return module == null
        ? List.of("-cp", path, mainClass)
        : List.of("-p", path, "-m", module + "/" + mainClass);
  }

  @Override
  public String toString() {
    return name() + libraries + " on " + jdk();
  }

  private Program but(Consumer<Program> change) {
    return changed(it -> change.accept((Program) it));
  }
}
