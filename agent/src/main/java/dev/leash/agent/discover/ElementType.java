package dev.leash.agent.discover;

import dev.leash.agent.flow.CollectionTypes;
import dev.leash.agent.flow.Flow;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** What the generic type of a list says about what is in it. */
final class ElementType {

  private static final int NOT_OF_OBJECTS =
      Opcodes.ACC_STATIC | Opcodes.ACC_PRIVATE | Opcodes.ACC_SYNTHETIC;

  private ElementType() {}

  /**
   * Whether the elements are functions, or of an interface with one method, which is given
   * something, or with methods that return nothing: such objects are there to be called.
   *
   * @param signature of a field, or of a method that returns the list, as in its class file; null
   *     if it has none
   */
  static boolean isThereToBeCalled(String signature, Flow flow) {
    String name = signature == null ? null : name(signature);
    return name != null && isToBeCalled(name, flow);
  }

  /** The same of a type by its internal name. */
  static boolean isToBeCalled(String name, Flow flow) {
    if (name.startsWith("java/") || name.startsWith("javax/swing/")) {
      return name.startsWith("java/util/function/")
          || name.equals("java/lang/Runnable")
          || name.endsWith("Listener");
    }
    ClassNode type = flow.elementType(name);
    return type != null && (type.access & Opcodes.ACC_INTERFACE) != 0 && isFunction(type);
  }

  /**
   * Whether the elements are only told things: runnables, consumers, listeners of the JDK's, or of
   * an interface whose methods all return nothing.
   *
   * @param signature as above
   */
  static boolean isOnlyTold(String signature, Flow flow) {
    String name = signature == null ? null : name(signature);
    if (name == null) {
      return false;
    }
    if (name.startsWith("java/") || name.startsWith("javax/")) {
      return name.equals("java/lang/Runnable")
          || name.endsWith("Listener")
          || (name.startsWith("java/util/function/") && name.endsWith("Consumer"));
    }
    ClassNode type = flow.elementType(name);
    return type != null && (type.access & Opcodes.ACC_INTERFACE) != 0 && isAdapter(type);
  }

  /**
   * What the generic type of a map says about its values, from there on.
   *
   * @return null if it says nothing
   */
  static String ofValues(String signature) {
    int type = signature == null ? -1 : signature.indexOf(')') + 1;
    int from = type < 0 ? 0 : signature.indexOf('<', type) + 1;
    return from == 0 ? null : signature.substring(end(signature, from));
  }

  /** The internal name of the type of the elements, or of a map's values; null if it has none. */
  static String name(String signature) {
    int type = signature.indexOf(')') + 1;
    int from = signature.indexOf('<', type) + 1;
    if (from == 0) {
      return null;
    }
    if (isMap(signature)) {
      from = end(signature, from);
    }
    if (from < signature.length() && "+-".indexOf(signature.charAt(from)) >= 0) {
      from++;
    }
    int end = from;
    while (end < signature.length() && ";<".indexOf(signature.charAt(end)) < 0) {
      end++;
    }
    return from < end && signature.charAt(from) == 'L' ? signature.substring(from + 1, end) : null;
  }

  /** Whether a generic type is that of a map. */
  static boolean isMap(String signature) {
    int type = signature.indexOf(')') + 1;
    int from = signature.indexOf('<', type);
    return from > 0 && CollectionTypes.isMap(signature.substring(type, from));
  }

  /** Where a type ends that begins at a place. */
  private static int end(String signature, int from) {
    int at = from;
    while (at < signature.length() && "+-[".indexOf(signature.charAt(at)) >= 0) {
      at++;
    }
    int depth = 0;
    boolean named = at < signature.length() && "LT".indexOf(signature.charAt(at)) >= 0;
    while (named && at < signature.length() && (depth > 0 || signature.charAt(at) != ';')) {
      char sign = signature.charAt(at++);
      depth += sign == '<' ? 1 : sign == '>' ? -1 : 0;
    }
    return Math.min(at + 1, signature.length());
  }

  private static boolean isFunction(ClassNode type) {
    MethodNode only = null;
    boolean answers = false;
    for (MethodNode method : type.methods) {
      if ((method.access & Opcodes.ACC_ABSTRACT) != 0) {
        answers |= !isVoid(method);
        if (only != null && answers) {
          return false;
        }
        only = only == null || only.desc.startsWith("()") ? method : only;
      }
    }
    return only == null ? isAdapter(type) : !answers || !only.desc.startsWith("()");
  }

  /** Whether all methods of an interface return nothing. */
  private static boolean isAdapter(ClassNode type) {
    int count = 0;
    for (MethodNode method : type.methods) {
      if ((method.access & NOT_OF_OBJECTS) == 0) {
        if (!isVoid(method)) {
          return false;
        }
        count++;
      }
    }
    return count > 0;
  }

  private static boolean isVoid(MethodNode method) {
    return Type.getReturnType(method.desc).getSort() == Type.VOID;
  }
}
