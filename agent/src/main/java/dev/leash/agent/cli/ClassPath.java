package dev.leash.agent.cli;

import dev.leash.agent.flow.ClassFiles;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The class files of a class path: those of folders and jars, and in a jar those of {@code
 * BOOT-INF/classes} and {@code WEB-INF/classes}, but not those of jars inside of it. What is not
 * there is left out, as a JVM does. Nothing is loaded. Not thread-safe.
 */
final class ClassPath implements ClassFiles, AutoCloseable {

  private static final String ENDING = ".class";
  private static final List<String> INSIDE = List.of("BOOT-INF/classes/", "WEB-INF/classes/");

  /** Where the bytes of one class are. */
  @FunctionalInterface
  private interface Place {
    byte[] read() throws IOException;
  }

  private final Map<String, Place> places = new LinkedHashMap<>();
  private final List<ZipFile> jars = new ArrayList<>();

  /**
   * Opens a class path.
   *
   * @param text folders and jars as {@code java -cp} takes them, {@code lib/*} included
   * @param from what relative names begin at
   */
  static ClassPath of(String text, Path from) {
    ClassPath path = new ClassPath();
    for (String each : text.split(File.pathSeparator, -1)) {
      if (!each.isEmpty()) {
        path.add(each, from);
      }
    }
    return path;
  }

  /** The internal names of all classes, those that a JVM would find first. */
  Set<String> names() {
    return places.keySet();
  }

  @Override
  public byte[] of(String type) {
    Place place = places.get(type);
    try {
      return place == null ? ofJdk(type) : place.read();
    } catch (IOException e) {
      return null;
    }
  }

  private static byte[] ofJdk(String type) throws IOException {
    try (InputStream in = ClassLoader.getPlatformClassLoader().getResourceAsStream(type + ENDING)) {
      return in == null ? null : in.readAllBytes();
    }
  }

  private void add(String entry, Path from) {
    try {
      if (entry.endsWith("*")) {
        for (Path jar : jarsIn(from.resolve(entry.substring(0, entry.length() - 1)))) {
          addJar(jar);
        }
        return;
      }
      Path path = from.resolve(entry);
      if (Files.isDirectory(path)) {
        addFolder(path);
      } else if (Files.isRegularFile(path)) {
        addJar(path);
      }
    } catch (IOException | InvalidPathException e) {
      // Not to be read: a JVM leaves it out, too.
    }
  }

  private static List<Path> jarsIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(each -> each.toString().endsWith(".jar")).sorted().toList();
    }
  }

  private void addFolder(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(each -> each.toString().endsWith(ENDING))
          .forEach(
              each -> {
                String name = folder.relativize(each).toString().replace(File.separatorChar, '/');
                add(name, () -> Files.readAllBytes(each));
              });
    }
  }

  private void addJar(Path file) throws IOException {
    ZipFile jar = new ZipFile(file.toFile());
    jars.add(jar);
    for (Enumeration<? extends ZipEntry> all = jar.entries(); all.hasMoreElements(); ) {
      ZipEntry entry = all.nextElement();
      String name = entry.getName();
      for (String prefix : INSIDE) {
        name = name.startsWith(prefix) ? name.substring(prefix.length()) : name;
      }
      add(name, () -> read(jar, entry));
    }
  }

  private void add(String file, Place place) {
    if (file.endsWith(ENDING) && !file.startsWith("META-INF/")) {
      places.putIfAbsent(file.substring(0, file.length() - ENDING.length()), place);
    }
  }

  private static byte[] read(ZipFile jar, ZipEntry entry) throws IOException {
    try (InputStream in = jar.getInputStream(entry)) {
      return in.readAllBytes();
    }
  }

  @Override
  public void close() {
    for (ZipFile jar : jars) {
      try {
        jar.close();
      } catch (IOException e) {
        // It was only read.
      }
    }
  }
}
