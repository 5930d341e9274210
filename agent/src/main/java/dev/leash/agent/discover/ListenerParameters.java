package dev.leash.agent.discover;

import dev.leash.agent.catalogue.CallPart;
import dev.leash.agent.discover.ScannedClass.Method;
import org.objectweb.asm.Type;

/** Tells, by types and names, which parameter of a method is the listener or the task. */
final class ListenerParameters {

  private ListenerParameters() {}

  /** The parameter whose type says that it listens, or the one that {@code addXListener} adds. */
  static int listenerOf(Method method, String noun) {
    for (int i = method.parameters.length - 1; i >= 0; i--) {
      Type type = method.parameters[i];
      if (isReference(type)) {
        String simple = ApiWords.simple(type.getInternalName());
        boolean listens =
            noun.isEmpty()
                ? method.parameters.length == 1
                    && ApiWords.STRICT_LISTENER.matcher(simple).matches()
                : ApiWords.LISTENER.matcher(simple).matches();
        if (listens) {
          return i;
        }
      }
    }
    if (ApiWords.LISTENER.matcher(noun).matches() && !method.isStatic()) {
      for (int i = method.parameters.length - 1; i >= 0; i--) {
        if (isReference(method.parameters[i]) && mayListen(method.parameters[i])) {
          return i;
        }
      }
    }
    return -1;
  }

  private static boolean mayListen(Type type) {
    String name = type.getInternalName();
    return isFunction(type)
        || name.equals("java/lang/Object")
        || !(name.startsWith("java/") || name.endsWith("Executor"));
  }

  static int takes(Method method, Type listener) {
    for (int i = method.parameters.length - 1; i >= 0; i--) {
      Type parameter = method.parameters[i];
      if (parameter.equals(listener) || parameter.getDescriptor().equals("Ljava/lang/Object;")) {
        return i;
      }
    }
    return -1;
  }

  static CallPart listener(Method method) {
    for (int i = method.parameters.length - 1; i >= 0; i--) {
      Type parameter = method.parameters[i];
      if (isReference(parameter)
          && (ApiWords.LISTENER.matcher(ApiWords.simple(parameter.getInternalName())).matches()
              || isFunction(parameter)
              || (parameter.getDescriptor().equals("Ljava/lang/Object;")
                  && ApiWords.LISTENER.matcher(method.name).matches()))) {
        return CallPart.argument(i);
      }
    }
    return CallPart.NONE;
  }

  static CallPart task(Method method) {
    for (int i = 0; i < method.parameters.length; i++) {
      Type parameter = method.parameters[i];
      if (isReference(parameter)
          && (isFunction(parameter)
              || parameter.getInternalName().matches(".*(Task|Job|Command|Handler|Callback)"))) {
        return CallPart.argument(i);
      }
    }
    return CallPart.NONE;
  }

  private static boolean isFunction(Type type) {
    String name = type.getInternalName();
    return name.equals("java/lang/Runnable")
        || name.equals("java/util/concurrent/Callable")
        || name.startsWith("java/util/function/");
  }

  static boolean isReference(Type type) {
    return type.getSort() == Type.OBJECT;
  }
}
