package dev.leash.it.harness.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Packs jars, for programs that are deployed as one: executable, fat, a plug-in, another agent. */
public final class Jars {
  private Jars() {}

  /**
   * Packs classes and other jars into one jar, the first of two files of a name winning.
   *
   * @param name its name, ending in {@code .jar}
   * @param manifest the main attributes, such as {@code Main-Class}
   * @param content directories and jars
   */
  public static Path pack(String name, Map<String, String> manifest, Path... content) {
    Manifest head = new Manifest();
    head.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.forEach(head.getMainAttributes()::putValue);
    Path jar = Places.newDirectory("jar").resolve(name);
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), head)) {
      Set<String> seen = new HashSet<>(Set.of("META-INF/MANIFEST.MF"));
      for (Path each : content) {
        if (Files.isDirectory(each)) {
          addAll(each, out, seen);
        } else {
          try (FileSystem zip = FileSystems.newFileSystem(each)) {
            addAll(zip.getPath("/"), out, seen);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return jar;
  }

  private static void addAll(Path root, JarOutputStream out, Set<String> seen) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
        String name = root.relativize(file).toString().replace('\\', '/');
        if (seen.add(name)) {
          out.putNextEntry(new ZipEntry(name));
          try (InputStream in = Files.newInputStream(file)) {
            in.transferTo(out);
          }
        }
      }
    }
  }
}
