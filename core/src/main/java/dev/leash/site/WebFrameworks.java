package dev.leash.site;

import java.util.List;

/**
 * Frameworks that take requests and call the application: a frame of theirs as the caller would say
 * nothing, since it is the same for all requests.
 */
final class WebFrameworks {

  private static final String[] PACKAGES = {
    "org.springframework.",
    "jakarta.servlet.",
    "javax.servlet.",
    "org.apache.catalina.",
    "org.eclipse.jetty.",
    "io.undertow.",
    "org.glassfish.jersey.",
    "org.jboss.resteasy.",
    "io.javalin.",
    "io.vertx.ext.web."
  };

  private static final String[] BETWEEN = {
    "java.", "jdk.", "sun.", "org.aspectj.", "net.sf.cglib.", "net.bytebuddy."
  };

  private WebFrameworks() {}

  /**
   * The caller that people are told.
   *
   * @param stack where the registration was made
   * @return the method of the application that the framework called, such as a controller's, where
   *     the caller is such a framework; null if that method is the one to blame
   */
  static Frame callerIn(CallStack stack) {
    Frame caller = stack.caller();
    if (caller == null || !startsWith(caller.className(), PACKAGES)) {
      return caller;
    }
    List<Frame> frames = stack.frames();
    int blame = frames.indexOf(stack.blame());
    int framework = frames.indexOf(caller);
    if (blame < 0 || framework < blame) {
      return caller; // deeper than what is kept
    }
    for (int i = framework - 1; i > blame; i--) {
      if (isOfApplication(frames.get(i).className())) {
        return frames.get(i);
      }
    }
    return null;
  }

  /** Not what the JDK or a proxy has between the framework and the application. */
  private static boolean isOfApplication(String name) {
    return !startsWith(name, BETWEEN) && !startsWith(name, PACKAGES) && !name.contains("$$");
  }

  private static boolean startsWith(String name, String[] starts) {
    for (String start : starts) {
      if (name.startsWith(start)) {
        return true;
      }
    }
    return false;
  }
}
