package dev.leash.it.harness.build;

import dev.leash.it.harness.jdk.Jdk;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles programs against the libraries that they will run with, so that one source serves many
 * versions of a library. The same wish is compiled once in the life of this JVM.
 */
public final class Compiler {
  private static final Map<Wish, Path> DONE = new ConcurrentHashMap<>();

  private record Wish(List<Path> sources, List<String> options, Jdk release) {}

  private Compiler() {}

  /**
   * Compiles programs of the class path, with whatever other programs they mention.
   *
   * @param names the names of classes below {@link Places#programs()}
   * @param classPath what they need
   * @param release for which Java
   * @return the directory of the classes
   */
  public static Path compile(List<String> names, List<Path> classPath, Jdk release) {
    List<Path> sources = names.stream().map(Compiler::source).toList();
    List<String> options =
        List.of("-classpath", path(classPath), "-sourcepath", Places.programs().toString());
    return DONE.computeIfAbsent(new Wish(sources, options, release), Compiler::compile);
  }

  /** Compiles a module, all of it, below {@link Places#modules()}. */
  public static Path compileModule(String module, List<Path> modulePath, Jdk release) {
    List<Path> sources = sources(Places.modules().resolve(module));
    List<String> options = List.of("--module-path", path(modulePath));
    return DONE.computeIfAbsent(new Wish(sources, options, release), Compiler::compile);
  }

  /** Compiles all sources below a folder. */
  public static Path compileFolder(Path folder, List<Path> classPath, Jdk release) {
    List<String> options = List.of("-classpath", path(classPath), "-parameters");
    return DONE.computeIfAbsent(new Wish(sources(folder), options, release), Compiler::compile);
  }

  private static List<Path> sources(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(it -> it.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The source of a program, of the class path or of a module. */
  public static Path source(String className) {
    String file = className.split("\\$", 2)[0].replace('.', '/') + ".java";
    Path source = Places.programs().resolve(file);
    try (Stream<Path> modules = Files.list(Places.modules())) {
      return Files.exists(source)
          ? source
          : modules.map(it -> it.resolve(file)).filter(Files::exists).findFirst().orElse(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Joins paths as the platform wants it. */
  public static String path(List<Path> entries) {
    return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  private static Path compile(Wish wish) {
    Path output = Places.newDirectory("classes");
    List<String> options = new ArrayList<>(List.of("-g", "-proc:none", "-nowarn", "-Xlint:none"));
    options.addAll(List.of("--release", Integer.toString(wish.release.feature())));
    options.addAll(List.of("-encoding", "UTF-8", "-d", output.toString()));
    options.addAll(wish.options);
    String complaint =
        wish.release.feature() <= Runtime.version().feature()
            ? here(wish.sources, options)
            : there(wish, options);
    if (complaint != null) {
      throw new AssertionError("cannot compile " + wish.sources + "\n" + complaint);
    }
    return output;
  }

  private static String here(List<Path> sources, List<String> options) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter complaints = new StringWriter();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      boolean good =
          javac
              .getTask(
                  complaints,
                  files,
                  null,
                  options,
                  null,
                  files.getJavaFileObjectsFromPaths(sources))
              .call();
      return good ? null : complaints.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String there(Wish wish, List<String> options) {
    List<String> command = new ArrayList<>(List.of(wish.release.tool("javac").toString()));
    command.addAll(options);
    wish.sources.forEach(it -> command.add(it.toString()));
    try {
      Process javac = new ProcessBuilder(command).redirectErrorStream(true).start();
      String complaints = new String(javac.getInputStream().readAllBytes());
      return javac.waitFor() == 0 ? null : complaints;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted while compiling " + wish.sources, e);
    }
  }
}
