package dev.leash.agent;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.security.ProtectionDomain;
import java.util.Collections;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Loads the hidden part of the agent jar: {@code inst/dev/leash/…/X.classdata} is the class {@code
 * dev.leash.….X}. Its parent is the platform loader, so neither the application's classes nor its
 * copies of the same libraries can be seen from here, nor these from there. It writes no temporary
 * files.
 */
final class IsolatedLoader extends ClassLoader {

  static {
    registerAsParallelCapable();
  }

  private static final String ROOM = "inst/";

  private final File file;
  private final ZipFile jar;
  private final ProtectionDomain domain;

  IsolatedLoader(File file, ProtectionDomain domain) throws IOException {
    super("leash", ClassLoader.getPlatformClassLoader());
    this.file = file;
    this.jar = new ZipFile(file); // a JarFile would look for signatures and versions first
    this.domain = domain;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    ZipEntry entry = jar.getEntry(ROOM + name.replace('.', '/') + ".classdata");
    if (entry == null) {
      throw new ClassNotFoundException(name);
    }
    try (InputStream in = jar.getInputStream(entry)) {
      byte[] bytes = in.readAllBytes();
      return defineClass(name, bytes, 0, bytes.length, domain);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }

  /** Resources are hidden where the classes are. */
  @Override
  public InputStream getResourceAsStream(String name) {
    try {
      ZipEntry entry = jar.getEntry(entryName(name));
      return entry == null ? super.getResourceAsStream(name) : jar.getInputStream(entry);
    } catch (IOException e) {
      return null;
    }
  }

  @Override
  @SuppressWarnings("deprecation") // its successor needs JDK 20
  protected URL findResource(String name) {
    String entry = entryName(name);
    try {
      return jar.getEntry(entry) == null ? null : new URL("jar:" + file.toURI() + "!/" + entry);
    } catch (IOException e) {
      return null;
    }
  }

  @Override
  protected Enumeration<URL> findResources(String name) {
    URL found = findResource(name);
    return found == null
        ? Collections.emptyEnumeration()
        : Collections.enumeration(Collections.singleton(found));
  }

  private static String entryName(String resource) {
    return resource.endsWith(".class") ? ROOM + resource + "data" : ROOM + resource;
  }
}
