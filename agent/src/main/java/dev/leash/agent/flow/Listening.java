package dev.leash.agent.flow;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Tells the calls by which something is told to act, as a listener is, from those that only ask
 * what it is, as is done with data.
 */
public final class Listening {

  /** What was taken out of a collection is handed to something that runs it. */
  static final Target RUN = new Target("java/lang/Runnable", "run", "()V", true, false, false);

  private static final String[] PLAIN = {
    "java/lang/",
    "java/util/",
    "java/math/",
    "java/time/",
    "java/text/",
    "org/slf4j/",
    "org/apache/logging/",
    "org/apache/commons/logging/",
    "kotlin/",
    "scala/"
  };

  private static final String[] FUNCTIONS = {
    "java/util/function/",
    "java/lang/Runnable",
    "java/util/concurrent/Callable",
    "kotlin/jvm/functions/",
    "scala/Function",
    "scala/runtime/java8/",
    "groovy/lang/Closure",
    "java/util/concurrent/Flow$Subscriber",
    "java/lang/AutoCloseable",
    "java/io/Closeable"
  };

  private static final String[] ROLES = {
    "Listener", "Observer", "Subscriber", "Handler", "Callback", "Consumer"
  };

  private Listening() {}

  /** Whether a type is one of values and collections, whose use reaches nobody. */
  static boolean isPlain(String owner) {
    if (owner.startsWith("java/lang/reflect/") || owner.startsWith("java/lang/invoke/")) {
      return false;
    }
    for (String prefix : PLAIN) {
      if (owner.startsWith(prefix)) {
        return !isFunction(owner) && !owner.endsWith("Executor") && !owner.endsWith("Service");
      }
    }
    return owner.startsWith("[");
  }

  /** Whether a type is one whose objects are there to be called. */
  public static boolean isFunction(String type) {
    for (String function : FUNCTIONS) {
      if (type.startsWith(function)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a call makes one of two of a kind: a function, or what AWT's multicaster makes. */
  static boolean composes(Target target) {
    if (!target.isStatic()) {
      return isFunction(target.owner()) && isComposition(target.name());
    }
    int alike = 0;
    for (Type parameter : target.parameters()) {
      alike += parameter.equals(target.result()) ? 1 : 0;
    }
    return alike > 1
        && target.result().getSort() == Type.OBJECT
        && !CollectionTypes.isCollection(target.result());
  }

  private static boolean isComposition(String name) {
    return name.equals("andThen") || name.equals("compose") || name.equals("and");
  }

  /** Whether an argument of a call is going to be run by it, or called by reflection. */
  static boolean runs(Target target, int argument) {
    String owner = target.owner();
    if (owner.equals("java/lang/reflect/Method")) {
      return target.name().equals("invoke") && argument == 0;
    }
    if (owner.equals("java/lang/invoke/MethodHandle")) {
      return target.name().startsWith("invoke") && argument == 0;
    }
    return FlowClasses.isForeign(owner)
        && isFunction(target.parameters()[argument].getClassName().replace('.', '/'));
  }

  /** Whether a call tells what it is made on to act. */
  static boolean tells(Flow flow, Facts.Call call) {
    String owner = call.owner();
    if (isOfEveryObject(call)) {
      return false;
    }
    if (isFunction(owner)) {
      return !isComposition(call.name());
    }
    if (FlowClasses.isForeign(owner)) {
      return tellsJdk(call);
    }
    if (call.ofInterface()) {
      return isTold(call);
    }
    ClassNode type = flow.elementType(owner);
    FlowClasses.Found found = flow.classes().method(owner, call.name(), call.descriptor());
    if (found == null) {
      boolean isMissing = type == null && flow.classes().isRoom();
      return isMissing && (call.discarded() || isVoid(call));
    }
    if (found.method().instructions.size() == 0) {
      return isTold(call);
    }
    return isOverridable(type, found)
        && isTold(call)
        && (mayFail(found.method()) || flow.facts(found.owner(), found.method()).reachesOut);
  }

  /** Whether a call is of a method that declares that it may fail in its dealings with others. */
  static boolean mayFail(Flow flow, Facts.Call call) {
    FlowClasses.Found found =
        FlowClasses.isForeign(call.owner())
            ? null
            : flow.classes().method(call.owner(), call.name(), call.descriptor());
    return found != null && mayFail(found.method());
  }

  /** What changes nothing but its own fields does not fail with these. */
  private static boolean mayFail(MethodNode method) {
    return method.exceptions.contains("java/io/IOException")
        || method.exceptions.contains("java/rmi/RemoteException")
        || method.exceptions.contains("java/sql/SQLException");
  }

  private static boolean isOverridable(ClassNode type, FlowClasses.Found found) {
    int closed = Opcodes.ACC_FINAL | Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC;
    boolean isValue =
        type.superName.equals("java/lang/Record") || (type.access & Opcodes.ACC_ENUM) != 0;
    return !isValue && (found.method().access & closed) == 0;
  }

  private static boolean isOfEveryObject(Facts.Call call) {
    return switch (call.name()) {
      case "equals",
          "hashCode",
          "toString",
          "getClass",
          "compareTo",
          "compare",
          "wait",
          "notify",
          "notifyAll" ->
          true;
      default -> false;
    };
  }

  /** What takes nothing and only answers is asked, not told; so is what answers with a number. */
  private static boolean isTold(Facts.Call call) {
    if (isVoid(call) || call.discarded()) {
      return true;
    }
    if (isNumber(Type.getReturnType(call.descriptor()))) {
      return false;
    }
    for (Value argument : call.arguments()) {
      if (argument.isVariable()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNumber(Type type) {
    return type.getSort() > Type.BOOLEAN && type.getSort() <= Type.DOUBLE;
  }

  private static boolean isVoid(Facts.Call call) {
    return Type.getReturnType(call.descriptor()).getSort() == Type.VOID;
  }

  private static boolean tellsJdk(Facts.Call call) {
    String owner = call.owner();
    if (owner.equals("java/util/concurrent/CompletableFuture")) {
      return call.name().startsWith("complete");
    }
    if (call.ofInterface()) {
      for (String role : ROLES) {
        if (owner.endsWith(role)) {
          return true;
        }
      }
    }
    return false;
  }
}
