package dev.leash.agent.weave;

import java.util.List;

/**
 * Tells by its descriptor whether a method with the name of an end may end the life of the object
 * it is called on: {@code onClose(int code, String reason)} may, {@code close(Window)} more likely
 * ends something that the object looks after.
 */
final class EndParameters {

  private EndParameters() {}

  /** Whether there are none. */
  static boolean none(String descriptor) {
    return descriptor.charAt(1) == ')';
  }

  /**
   * Whether a method hands out what will be told of an end, rather than being told: {@code Future
   * onShutdown()}.
   */
  static boolean isAccessor(String method, String descriptor) {
    return method.startsWith("on") && descriptor.endsWith(";");
  }

  /**
   * Whether they say how or why something ends, and not what: numbers and flags, a time, an
   * exception, a reason beside these. What is called when an end has come, by a name such as {@code
   * onClosed}, is told whatever there is to tell.
   */
  static boolean tellHow(String method, String descriptor) {
    if (method.startsWith("on")) {
      return true;
    }
    boolean how = false;
    List<String> parameters = Descriptors.parameters(descriptor);
    for (int i = 0; i < parameters.size(); i++) {
      String type = parameters.get(i);
      if (saysHow(type)) {
        how = true;
      } else if (!type.equals("java.lang.String")) {
        return false;
      }
    }
    return how;
  }

  private static boolean saysHow(String type) {
    return switch (type) {
      case "boolean", "int", "long", "short", "byte" -> true;
      case "java.lang.Throwable", "java.lang.Exception" -> true;
      case "java.time.Duration", "java.util.concurrent.TimeUnit" -> true;
      default -> false;
    };
  }
}
