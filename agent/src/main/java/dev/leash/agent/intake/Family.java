package dev.leash.agent.intake;

import java.util.List;

/**
 * The classes of one library. Calls among them belong to the outermost call: what a library
 * registers inside its own register method is part of that registration.
 *
 * <p>Immutable; families with equal prefixes are equal.
 */
record Family(List<String> prefixes) {

  /** The prefix that stands for all of the JDK. */
  static final String JDK = "java";

  private static final ClassLoader PLATFORM = ClassLoader.getPlatformClassLoader();

  Family {
    prefixes = List.copyOf(prefixes);
  }

  /** Whether it is the JDK's own. */
  boolean isJdk() {
    return prefixes.get(0).equals(JDK);
  }

  boolean contains(Class<?> type) {
    if (isJdk()) {
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
