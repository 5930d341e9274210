package dev.leash.agent.intake;

import java.lang.StackWalker.StackFrame;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.Locale;
import java.util.Set;

/**
 * Tells methods that only pass a registration on, such as a bean's {@code
 * addPropertyChangeListener}, from code that decided to register. Façades are skipped when the line
 * to blame is looked for.
 */
final class Facade {

  private static final String[] PREFIXES = {"do", "internal", "safe", "_"};
  private static final String[] VERBS = {
    "add", "register", "subscribe", "listen", "observe", "did", "watch", "schedule"
  };
  private static final String[] ROLES = {
    "Listener", "Observer", "Subscriber", "Handler", "Callback", "Watcher", "Hook"
  };
  private static final String FUNCTIONS = "java.util.function";
  private static final Set<String> EVENTS =
      Set.of("onNext", "onError", "onComplete", "onSubscribe", "onSuccess");

  private Facade() {}

  /** Whether the name of a method is a registration verb, or {@code on} and an event. */
  static boolean isNamedLikeOne(String method) {
    return verb(method) != null
        || (method.length() > 2
            && method.startsWith("on")
            && Character.isUpperCase(method.charAt(2))
            && !EVENTS.contains(method));
  }

  private static String verb(String method) {
    String name = method;
    for (String prefix : PREFIXES) {
      if (name.startsWith(prefix) && name.length() > prefix.length()) {
        name =
            name.substring(prefix.length(), prefix.length() + 1).toLowerCase(Locale.ROOT)
                + name.substring(prefix.length() + 1);
        break;
      }
    }
    for (String verb : VERBS) {
      if (name.startsWith(verb)) {
        return verb;
      }
    }
    return null;
  }

  /**
   * Whether a method outside the library takes the listener as its parameter and is called after
   * it: {@code addChangeListener(ChangeListener)}, but not {@code addSeries(Series)}.
   */
  static boolean takes(StackFrame frame, Object listener) {
    String method = frame.getMethodName();
    String verb = verb(method);
    if (listener == null || verb == null) {
      return false;
    }
    String called = calledAfter(method, verb);
    for (Class<?> type : frame.getMethodType().parameterList()) {
      if (type.isInterface()
          && type.isInstance(listener)
          && isCalledAfter(type.getSimpleName(), called)) {
        return true;
      }
      if (isFunction(type) && endsWithRole(called)) {
        return true; // addCloseListener(Runnable), which wraps it in something else
      }
    }
    return false;
  }

  /**
   * Whether a method that is called {@code on} and an event is what is called at the event, and not
   * what registers for it: nothing that it is given may be a listener.
   */
  static boolean isCalledAtEvent(StackFrame frame, Object listener) {
    if (verb(frame.getMethodName()) != null) {
      return false;
    }
    for (Class<?> type : frame.getMethodType().parameterList()) {
      boolean listens =
          isFunction(type)
              || (type.isInterface() && type.isInstance(listener))
              || endsWithRole(type.getSimpleName());
      if (listens) {
        return false;
      }
    }
    return true;
  }

  private static boolean isFunction(Class<?> type) {
    return type == Runnable.class || type.getName().startsWith(FUNCTIONS + ".");
  }

  private static boolean isFunction(ClassDesc type) {
    return type.descriptorString().equals("Ljava/lang/Runnable;")
        || type.packageName().equals(FUNCTIONS);
  }

  private static boolean endsWithRole(String name) {
    for (String role : ROLES) {
      if (name.endsWith(role)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a method may take a listener as {@link #takes} says, whatever it is called with: as far
   * as its name and the names of its parameters' types tell.
   *
   * @param descriptor of the method
   */
  static boolean mayTake(String method, String descriptor) {
    String verb = verb(method);
    if (verb == null) {
      return false;
    }
    String called = calledAfter(method, verb);
    for (ClassDesc type : MethodTypeDesc.ofDescriptor(descriptor).parameterList()) {
      String name = type.displayName();
      if (type.isClassOrInterface()
          && (isCalledAfter(name.substring(name.lastIndexOf('$') + 1), called)
              || (endsWithRole(called) && isFunction(type)))) {
        return true;
      }
    }
    return false;
  }

  private static String calledAfter(String method, String verb) {
    return method.substring(method.indexOf(verb.substring(1)) + verb.length() - 1);
  }

  /** {@code subscribe} alone tells little: its parameter must sound like a listener, then. */
  private static boolean isCalledAfter(String name, String called) {
    if (!called.isEmpty()) {
      return name.endsWith(called);
    }
    return endsWithRole(name);
  }
}
