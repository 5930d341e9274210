package dev.leash.benchmarks.app;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** Classes of a library that no rule names, loaded by a new class loader each time. */
public final class ClassLoading implements App {

  /** How many are loaded by one pair. */
  public static final int CLASSES = 50;

  private final URL library =
      ImmutableList.class.getProtectionDomain().getCodeSource().getLocation();

  private final List<String> names = new ArrayList<>();

  ClassLoading() {
    try (JarFile jar = new JarFile(Path.of(library.toURI()).toFile())) {
      for (JarEntry entry : jar.stream().toList()) {
        String name = entry.getName();
        if (name.startsWith("com/google/common/primitives/") && name.endsWith(".class")) {
          names.add(name.substring(0, name.length() - ".class".length()).replace('/', '.'));
        }
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
    names.subList(CLASSES, names.size()).clear();
  }

  @Override
  public void pair() {
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {library}, ClassLoader.getPlatformClassLoader())) {
      for (String name : names) {
        loader.loadClass(name);
      }
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
