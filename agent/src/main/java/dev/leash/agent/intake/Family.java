package dev.leash.agent.intake;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The classes of one library. Calls among them belong to the outermost call: what a library
 * registers inside its own register method is part of that registration.
 *
 * <p>Immutable. There is one of each, so they are compared by identity: that is done for each
 * registration.
 */
final class Family {

  /** The prefix that stands for all of the JDK. */
  private static final String JDK = "java";

  private static final ClassLoader PLATFORM = ClassLoader.getPlatformClassLoader();
  private static final ConcurrentHashMap<List<String>, Family> ALL = new ConcurrentHashMap<>();

  private final List<String> prefixes;
  private final boolean jdk;

  private Family(List<String> prefixes) {
    this.prefixes = List.copyOf(prefixes);
    this.jdk = !prefixes.isEmpty() && prefixes.get(0).equals(JDK);
  }

  /** The one with these package prefixes. */
  static Family of(List<String> prefixes) {
    Family fresh = new Family(prefixes);
    Family known = ALL.putIfAbsent(fresh.prefixes, fresh);
    return known == null ? fresh : known;
  }

  /** Whether it is the JDK's own. */
  boolean isJdk() {
    return jdk;
  }

  boolean contains(Class<?> type) {
    if (jdk) {
      return isJdk(type);
    }
    String name = type.getName();
    for (int i = 0; i < prefixes.size(); i++) {
      if (name.startsWith(prefixes.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a class is the JDK's own, or made by it at run time, such as a proxy. */
  static boolean isJdk(Class<?> type) {
    ClassLoader loader = type.getClassLoader();
    if (loader == null || loader == PLATFORM) {
      return true;
    }
    String name = type.getName();
    return name.startsWith("jdk.proxy") || name.startsWith("com.sun.proxy.");
  }
}
