package dev.leash.agent.discover;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads class files, and keeps those that were read last: classes that are loaded one after the
 * other work with the same others. To find a file among the jars of a class path takes longer than
 * to look at it.
 *
 * <p>Thread-safe. Holds no class loader strongly.
 */
public final class RecentClassFiles {

  private static final int MOST = 64;

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Read(WeakReference<ClassLoader> loader, byte[] bytes) {}

  private SoftReference<Map<String, Read>> recent = new SoftReference<>(null);

  /** None so far. */
  public RecentClassFiles() {}

  /**
   * The file of a class, as a loader finds it.
   *
   * @param loader the loader; not null
   * @param name the internal name of the class
   * @return null if there is none; not to be changed
   */
  public byte[] of(ClassLoader loader, String name) {
    synchronized (this) {
      Read there = recent().get(name);
      if (there != null && there.loader().get() == loader) {
        return there.bytes();
      }
    }
    byte[] bytes = read(loader, name); // calls foreign code, so without the lock
    synchronized (this) {
      recent().put(name, new Read(new WeakReference<>(loader), bytes));
    }
    return bytes;
  }

  private Map<String, Read> recent() {
    Map<String, Read> there = recent.get();
    if (there == null) {
      there = new Recent();
      recent = new SoftReference<>(there);
    }
    return there;
  }

  private static byte[] read(ClassLoader loader, String name) {
    try (InputStream in = loader.getResourceAsStream(name + ".class")) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException | RuntimeException | LinkageError e) {
      return null;
    }
  }

  /** Those that were asked for last. */
  private static final class Recent extends LinkedHashMap<String, Read> {
    private static final long serialVersionUID = 1;

    Recent() {
      super(MOST * 2, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Read> eldest) {
      return size() > MOST;
    }
  }
}
