package dev.leash.site;

/**
 * Libraries that run tests, Leash's own leak checks among them. They call the application's code
 * and ask for nothing themselves, and what their frames are called changes with their version.
 */
public final class TestRunners {

  private static final String[] PACKAGES = {
    "org.junit.", "junit.", "org.testng.", "dev.leash.check.", "dev.leash.junit."
  };

  private TestRunners() {}

  /** Whether a class belongs to one of them. */
  public static boolean include(String className) {
    for (String prefix : PACKAGES) {
      if (className.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }
}
