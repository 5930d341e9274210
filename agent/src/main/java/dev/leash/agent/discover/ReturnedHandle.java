package dev.leash.agent.discover;

import dev.leash.agent.catalogue.HookRule;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodNode;

/** Says how what a register method returned is used to take back: by its type's own method. */
final class ReturnedHandle {

  private ReturnedHandle() {}

  /**
   * The missing call.
   *
   * @param owner the internal name of the class that has the register method
   */
  static String fix(String owner, MethodNode register) {
    String from = HookRule.simple(owner.replace('/', '.')) + "." + register.name;
    Type type = Type.getReturnType(register.desc);
    String method = type.getSort() == Type.OBJECT ? onlyMethod(type.getClassName()) : null;
    return method == null
        ? "what " + from + " returned undoes it"
        : HookRule.simple(type.getClassName()) + "." + method + "() on what " + from + " returned";
  }

  /** The method without parameters that an interface of the JDK's is about; null if unknown. */
  private static String onlyMethod(String type) {
    if (!type.startsWith("java.")) {
      return null;
    }
    try {
      String found = null;
      for (Method method : Class.forName(type, false, null).getMethods()) {
        if (Modifier.isAbstract(method.getModifiers())) {
          if (found != null || method.getParameterCount() > 0) {
            return null;
          }
          found = method.getName();
        }
      }
      return found;
    } catch (ClassNotFoundException | LinkageError e) {
      return null;
    }
  }
}
