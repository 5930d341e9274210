package dev.leash.agent.boot;

import java.net.URL;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.util.List;

/**
 * Tells the application's own code from the JDK's and that of libraries: it comes from directories,
 * from the one jar that is run, from where web applications and executable jars have it, or from no
 * place that is known; and from the packages that the user named.
 *
 * <p>Immutable and thread-safe.
 */
final class ApplicationCode {

  private static final ClassLoader PLATFORM = ClassLoader.getPlatformClassLoader();
  private static final String[] OWN_PLACES = {"BOOT-INF/classes", "WEB-INF/classes"};

  private final List<String> named;
  private final String mainJar;

  /**
   * The code of this JVM's application.
   *
   * @param named prefixes of names of packages or classes that are the application's anyway
   */
  ApplicationCode(List<String> named) {
    this.named = named;
    String path = System.getProperty("java.class.path", "");
    this.mainJar =
        path.endsWith(".jar") && path.indexOf(java.io.File.pathSeparatorChar) < 0 ? path : null;
  }

  /**
   * Whether a class is the application's own.
   *
   * @param loader its loader; null for the boot loader
   * @param className its name, binary or internal
   * @param domain where it comes from; null if unknown
   */
  boolean contains(ClassLoader loader, String className, ProtectionDomain domain) {
    if (loader == null || loader == PLATFORM || isMadeByJdk(className)) {
      return false;
    }
    if (!named.isEmpty() && isNamed(className.replace('/', '.'))) {
      return true;
    }
    CodeSource source = domain == null ? null : domain.getCodeSource();
    URL location = source == null ? null : source.getLocation();
    return location == null ? loader != ClassLoader.getSystemClassLoader() : isOwn(location);
  }

  private static boolean isMadeByJdk(String className) {
    return className.startsWith("jdk/proxy")
        || className.startsWith("jdk.proxy")
        || className.startsWith("com/sun/proxy/")
        || className.startsWith("com.sun.proxy.");
  }

  private boolean isNamed(String className) {
    for (String prefix : named) {
      if (className.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOwn(URL location) {
    String path = location.getPath();
    for (String place : OWN_PLACES) {
      if (path.contains(place)) {
        return true;
      }
    }
    if (!location.getProtocol().equals("file")) {
      return false;
    }
    return path.endsWith("/") || (mainJar != null && isMainJar(path));
  }

  private boolean isMainJar(String path) {
    String name = mainJar.replace('\\', '/');
    return path.endsWith(name.startsWith("./") ? name.substring(1) : name);
  }
}
