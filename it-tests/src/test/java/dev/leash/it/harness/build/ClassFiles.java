package dev.leash.it.harness.build;

import dev.leash.it.harness.jdk.Jdk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Class files by the names of their types, in jars or in a JDK. None of them is loaded. */
public final class ClassFiles {
  private static final String ENDING = ".class";

  private static final Map<Jdk, ClassFiles> JDKS = new HashMap<>();

  private final Map<String, Path> files = new HashMap<>();
  private final Map<String, List<String>> names = new HashMap<>();

  private ClassFiles() {}

  /** Those of jars, the first of two of a name winning. They stay open. */
  public static ClassFiles ofJars(List<Path> jars) {
    ClassFiles all = new ClassFiles();
    for (Path jar : jars) {
      try {
        all.addBelow(FileSystems.newFileSystem(jar).getPath("/"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return all;
  }

  /** Those of a JDK. */
  public static synchronized ClassFiles of(Jdk jdk) {
    return JDKS.computeIfAbsent(jdk, ClassFiles::read);
  }

  private static ClassFiles read(Jdk jdk) {
    ClassFiles all = new ClassFiles();
    Map<String, String> where = Map.of("java.home", jdk.home().toString());
    try {
      FileSystem jrt = FileSystems.newFileSystem(URI.create("jrt:/"), where);
      try (Stream<Path> modules = Files.list(jrt.getPath("/modules"))) {
        modules.forEach(all::addBelow);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  /** The file of an internal name; null if there is none. */
  public byte[] bytes(String type) {
    try {
      Path file = files.get(type);
      return file == null ? null : Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The internal names of types with a simple name, with or without that of the type around. */
  public List<String> named(String simpleName) {
    return names.getOrDefault(simpleName, List.of());
  }

  private void addBelow(Path root) {
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : (Iterable<Path>) all::iterator) {
        String name = root.relativize(file).toString();
        if (name.endsWith(ENDING) && !name.startsWith("META-INF")) {
          add(name.substring(0, name.length() - ENDING.length()), file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String type, Path file) {
    if (files.putIfAbsent(type, file) == null) {
      String name = type.substring(type.lastIndexOf('/') + 1);
      names.computeIfAbsent(name, n -> new ArrayList<>()).add(type);
      int nested = name.lastIndexOf('$');
      if (nested >= 0) {
        names.computeIfAbsent(name.substring(nested + 1), n -> new ArrayList<>()).add(type);
      }
    }
  }
}
