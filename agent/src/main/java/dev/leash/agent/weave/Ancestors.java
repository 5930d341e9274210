package dev.leash.agent.weave;

import dev.leash.weak.IdentityKey;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.ReferenceQueue;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The superclasses and interfaces of types, direct and indirect, read from class files as a loader
 * finds them. No class is loaded for it.
 *
 * <p>What was read is remembered for as long as the loader lives. Thread-safe.
 */
final class Ancestors {

  private static final ClassLoader PLATFORM = ClassLoader.getPlatformClassLoader();

  private final Map<IdentityKey, Map<String, Set<String>>> byLoader = new ConcurrentHashMap<>();
  private final ReferenceQueue<Object> gone = new ReferenceQueue<>();

  /**
   * All ancestors of a type, by internal name; empty if its class file can't be found.
   *
   * @param loader where to look; null for the boot loader
   */
  Set<String> of(ClassLoader loader, String type) {
    for (Object key = gone.poll(); key != null; key = gone.poll()) {
      byLoader.remove(key);
    }
    ClassLoader from = loader == null ? PLATFORM : loader;
    return of(
        byLoader.computeIfAbsent(new IdentityKey(from, gone), k -> new ConcurrentHashMap<>()),
        from,
        type);
  }

  /** Not {@code computeIfAbsent}: the loader's code runs in between. */
  private static Set<String> of(Map<String, Set<String>> cache, ClassLoader from, String type) {
    Set<String> known = cache.get(type);
    if (known == null) {
      known = read(cache, from, type);
      cache.put(type, known);
    }
    return known;
  }

  private static Set<String> read(Map<String, Set<String>> cache, ClassLoader from, String type) {
    if (type.equals("java/lang/Object")) {
      return Set.of();
    }
    byte[] bytes = bytes(from, type);
    if (bytes == null) {
      return Set.of();
    }
    ClassHeader header = ClassHeader.of(bytes);
    Set<String> all = new LinkedHashSet<>();
    add(cache, from, header.superName(), all);
    for (int i = 0; i < header.interfaces(); i++) {
      add(cache, from, header.interfaceName(i), all);
    }
    return all;
  }

  private static void add(
      Map<String, Set<String>> cache, ClassLoader from, String type, Set<String> all) {
    if (type != null) {
      all.add(type);
      all.addAll(of(cache, from, type));
    }
  }

  /**
   * A class file; null if the loader does not have it or fails.
   *
   * @param loader not null
   */
  static byte[] bytes(ClassLoader loader, String type) {
    try (InputStream in = loader.getResourceAsStream(type + ".class")) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException | RuntimeException | LinkageError e) {
      return null;
    }
  }
}
