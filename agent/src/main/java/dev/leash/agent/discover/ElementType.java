package dev.leash.agent.discover;

import dev.leash.agent.flow.Flow;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** What the generic type of a method says about what is in the list that it returns. */
final class ElementType {

  private ElementType() {}

  /**
   * Whether the elements are functions, or of an interface with one method, which is given
   * something: such objects are there to be called.
   *
   * @param signature of a method, as in its class file; null if it has none
   */
  static boolean isThereToBeCalled(String signature, Flow flow) {
    int from = signature == null ? -1 : signature.indexOf("<L");
    int end = from < 0 ? -1 : from + 2;
    while (end >= 0 && end < signature.length() && ";<".indexOf(signature.charAt(end)) < 0) {
      end++;
    }
    if (end < 0) {
      return false;
    }
    String name = signature.substring(from + 2, end);
    if (name.startsWith("java/")) {
      return name.startsWith("java/util/function/") || name.equals("java/lang/Runnable");
    }
    ClassNode type = flow.type(name);
    return type != null && (type.access & Opcodes.ACC_INTERFACE) != 0 && isFunction(type);
  }

  private static boolean isFunction(ClassNode type) {
    MethodNode only = null;
    for (MethodNode method : type.methods) {
      if ((method.access & Opcodes.ACC_ABSTRACT) != 0) {
        if (only != null) {
          return false;
        }
        only = method;
      }
    }
    return only != null
        && (!only.desc.startsWith("()") || Type.getReturnType(only.desc).getSort() == Type.VOID);
  }
}
