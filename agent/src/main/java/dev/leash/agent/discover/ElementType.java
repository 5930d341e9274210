package dev.leash.agent.discover;

import dev.leash.agent.flow.Flow;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** What the generic type of a list says about what is in it. */
final class ElementType {

  private ElementType() {}

  /**
   * Whether the elements are functions, or of an interface with one method, which is given
   * something, or with methods that return nothing: such objects are there to be called.
   *
   * @param signature of a field, or of a method that returns the list, as in its class file; null
   *     if it has none
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
    boolean answers = false;
    for (MethodNode method : type.methods) {
      if ((method.access & Opcodes.ACC_ABSTRACT) != 0) {
        answers |= Type.getReturnType(method.desc).getSort() != Type.VOID;
        if (only != null && answers) {
          return false;
        }
        only = only == null || only.desc.startsWith("()") ? method : only;
      }
    }
    return only != null && (!answers || !only.desc.startsWith("()"));
  }
}
