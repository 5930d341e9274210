package dev.leash.site;

/**
 * Libraries that stand between a caller and the object that it calls: those that make mocks, those
 * that make proxies, and the runtimes of languages that look for the method to call when it is
 * called. What they do they were told to, so none of their lines is one to open; nor is any of the
 * classes that they generate, which have no lines.
 */
public final class Intermediaries {

  private static final String[] PACKAGES = {
    "org.mockito.",
    "org.easymock.",
    "io.mockk.",
    "net.bytebuddy.",
    "net.sf.cglib.",
    "javassist.",
    "org.codehaus.groovy.",
    "groovy.lang.",
    "clojure.lang.Reflector"
  };

  private static final String[] GENERATED = {
    "$MockitoMock$", "$$$EasyMock$", "$$EnhancerBy", "$$FastClass", "$$SpringCGLIB", "_$$_jvst"
  };

  private Intermediaries() {}

  /** Whether a class is one of theirs, by its binary name. */
  public static boolean include(String className) {
    for (String prefix : PACKAGES) {
      if (className.startsWith(prefix)) {
        return true;
      }
    }
    return className.indexOf('$') >= 0 && isGenerated(className);
  }

  private static boolean isGenerated(String className) {
    for (String mark : GENERATED) {
      if (className.contains(mark)) {
        return true;
      }
    }
    return false;
  }
}
