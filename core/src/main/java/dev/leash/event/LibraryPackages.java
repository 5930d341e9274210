package dev.leash.event;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Whether a class is one library's own, by the packages that the library is known to have; or the
 * JDK's own, by its class loader. Whoever asks gets the same answer.
 *
 * <p>Immutable and thread-safe. There is one for the same packages, so they are compared by
 * identity: that is done for each registration.
 */
public final class LibraryPackages {

  /** The prefix that stands for all of the JDK. */
  private static final String JDK = "java";

  private static final ClassLoader PLATFORM = ClassLoader.getPlatformClassLoader();
  private static final ConcurrentHashMap<List<String>, LibraryPackages> ALL =
      new ConcurrentHashMap<>();

  private final List<String> prefixes;
  private final boolean jdk;

  private LibraryPackages(List<String> prefixes) {
    this.prefixes = List.copyOf(prefixes);
    this.jdk = !prefixes.isEmpty() && prefixes.get(0).equals(JDK);
  }

  /**
   * The one with these packages.
   *
   * @param prefixes names of packages, which stand for those inside them too, or of classes; {@code
   *     java} stands for the JDK; empty for a library that nothing is known of
   */
  public static LibraryPackages of(List<String> prefixes) {
    LibraryPackages fresh = new LibraryPackages(prefixes);
    LibraryPackages known = ALL.putIfAbsent(fresh.prefixes, fresh);
    return known == null ? fresh : known;
  }

  /** Whether the library is the JDK. */
  public boolean isJdk() {
    return jdk;
  }

  /** Whether a class is the library's own. Calls nothing of the class, and never throws. */
  public boolean contains(Class<?> type) {
    return jdk ? isJdk(type) : hasPrefixOf(type.getName());
  }

  /**
   * Whether a class that may not be loaded is the library's own. Never true of the JDK: its classes
   * are told by their loader, not by their names.
   *
   * @param className its binary name
   */
  public boolean contains(String className) {
    return !jdk && hasPrefixOf(className);
  }

  private boolean hasPrefixOf(String name) {
    for (int i = 0; i < prefixes.size(); i++) {
      if (begins(name, prefixes.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** A prefix ends where a part of the name ends: {@code reactor} has no {@code reactorapp}. */
  private static boolean begins(String name, String prefix) {
    int length = prefix.length();
    if (length == 0 || !name.startsWith(prefix)) {
      return false;
    }
    if (name.length() == length || prefix.charAt(length - 1) == '.') {
      return true;
    }
    char next = name.charAt(length);
    return next == '.' || next == '$';
  }

  /**
   * Whether a class is the JDK's own, or made by it at run time, such as a proxy. Calls nothing of
   * the class, and never throws.
   */
  public static boolean isJdk(Class<?> type) {
    ClassLoader loader = type.getClassLoader();
    if (loader == null || loader == PLATFORM) {
      return true;
    }
    String name = type.getName();
    return name.startsWith("jdk.proxy") || name.startsWith("com.sun.proxy.");
  }
}
