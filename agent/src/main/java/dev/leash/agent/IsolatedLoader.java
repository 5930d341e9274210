package dev.leash.agent;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.ProtectionDomain;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Loads the hidden part of the agent jar: classes from archives in it, and resources from beside
 * them. Its parent is the platform loader, so neither the application's classes nor its copies of
 * the same libraries can be seen from here, nor these from there. It writes no temporary files.
 *
 * <p>An archive is read as a whole, its classes one by one: to open each on its own, among a
 * thousand entries of the jar, took a tenth of a start.
 */
final class IsolatedLoader extends ClassLoader {

  static {
    registerAsParallelCapable();
  }

  private static final String ROOM = "inst/";
  private static final String[] ARCHIVES = {
    "start.zip", "leash.zip", "libraries.zip", "command-line.zip"
  };

  /** The archive that has resources as well, and what their names begin with. */
  private static final int COMMAND_LINE = 3;

  private static final String TERMINAL = "org/jline/";

  // The header of a file in an archive, as the ZIP specification has it in section 4.3.7.
  private static final int SIGNATURE = 0x04034b50;
  private static final int COMPRESSED = 18;
  private static final int SIZE = 22;
  private static final int NAME_LENGTH = 26;
  private static final int EXTRA_LENGTH = 28;
  private static final int NAME = 30;

  private final File file;
  private final ZipFile jar;
  private final ProtectionDomain domain;

  /** What was read of each archive: its files by name, each with its header, still compressed. */
  private final Object[] archives = new Object[ARCHIVES.length];

  IsolatedLoader(File file, ProtectionDomain domain) throws IOException {
    super("leash", ClassLoader.getPlatformClassLoader());
    this.file = file;
    this.jar = new ZipFile(file); // a JarFile would look for signatures and versions first
    this.domain = domain;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    String path = name.replace('.', '/') + ".class";
    try {
      for (int i = 0; i < ARCHIVES.length; i++) {
        byte[] found = archive(i).get(path);
        if (found != null) {
          return defined(name, inflated(found));
        }
      }
    } catch (IOException | DataFormatException e) {
      throw new ClassNotFoundException(name, e);
    }
    throw new ClassNotFoundException(name);
  }

  /**
   * Defines a class, or gives the one that was defined meanwhile: the JVM shows the bytes to all
   * agents before it defines it, and one of them may ask for that very class within.
   */
  private Class<?> defined(String name, byte[] bytes) {
    try {
      return defineClass(name, bytes, 0, bytes.length, domain);
    } catch (LinkageError e) {
      Class<?> meanwhile = findLoadedClass(name);
      if (meanwhile == null) {
        throw e;
      }
      return meanwhile;
    }
  }

  /** Kept as long as there is plenty of memory. */
  @SuppressWarnings("unchecked")
  private Map<String, byte[]> archive(int number) throws IOException {
    synchronized (archives) {
      SoftReference<Map<String, byte[]>> kept =
          (SoftReference<Map<String, byte[]>>) archives[number];
      Map<String, byte[]> files = kept == null ? null : kept.get();
      if (files == null) {
        files = read(ROOM + ARCHIVES[number]);
        archives[number] = new SoftReference<>(files);
      }
      return files;
    }
  }

  private Map<String, byte[]> read(String archive) throws IOException {
    byte[] bytes = {};
    ZipEntry entry = jar.getEntry(archive);
    if (entry != null) {
      try (InputStream in = jar.getInputStream(entry)) {
        bytes = in.readNBytes((int) entry.getSize());
      }
    }
    Map<String, byte[]> files = new HashMap<>(1024);
    for (int at = 0; at + NAME < bytes.length && u4(bytes, at) == SIGNATURE; ) {
      int nameLength = u2(bytes, at + NAME_LENGTH);
      int end = at + NAME + nameLength + u2(bytes, at + EXTRA_LENGTH) + u4(bytes, at + COMPRESSED);
      files.put(
          new String(bytes, at + NAME, nameLength, StandardCharsets.ISO_8859_1),
          Arrays.copyOfRange(bytes, at, end));
      at = end;
    }
    return files;
  }

  private static byte[] inflated(byte[] file) throws DataFormatException {
    int start = NAME + u2(file, NAME_LENGTH) + u2(file, EXTRA_LENGTH);
    byte[] bytes = new byte[u4(file, SIZE)];
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(file, start, file.length - start);
      inflater.inflate(bytes);
      return bytes;
    } finally {
      inflater.end();
    }
  }

  private static int u2(byte[] bytes, int at) {
    return (bytes[at] & 0xff) | (bytes[at + 1] & 0xff) << 8;
  }

  private static int u4(byte[] bytes, int at) {
    return u2(bytes, at) | u2(bytes, at + 2) << 16;
  }

  /** Resources are hidden where the classes are, those of the terminal library in its archive. */
  @Override
  public InputStream getResourceAsStream(String name) {
    try {
      ZipEntry entry = jar.getEntry(ROOM + name);
      if (entry != null) {
        return jar.getInputStream(entry);
      }
      byte[] found = name.startsWith(TERMINAL) ? archive(COMMAND_LINE).get(name) : null;
      return found == null
          ? super.getResourceAsStream(name)
          : new ByteArrayInputStream(inflated(found));
    } catch (IOException | DataFormatException e) {
      return null;
    }
  }

  @Override
  @SuppressWarnings("deprecation") // its successor needs JDK 20
  protected URL findResource(String name) {
    String entry = ROOM + name;
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
}
