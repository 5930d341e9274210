package dev.leash.agent.discover;

import dev.leash.agent.catalogue.CallPart;
import dev.leash.agent.catalogue.HookRule;
import dev.leash.agent.catalogue.Role;
import dev.leash.agent.discover.ScannedClass.Lambda;
import dev.leash.agent.discover.ScannedClass.Method;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A handle that is a lambda. Its class can't be woven, but its code is a method of the class that
 * made it, and is given what the lambda captured: the listener, an id, or an object made for this
 * registration. By that the registration is known again.
 */
final class LambdaHandle {

  private final ScannedClass type;
  private final Method register;
  private final Lambda lambda;

  LambdaHandle(ScannedClass type, Method register, Lambda lambda) {
    this.type = type;
    this.register = register;
    this.lambda = lambda;
  }

  /**
   * The register hook and the release hook; null if nothing tells one registration from another.
   */
  HookRule[] hooks(CallPart listener) {
    Method code = code();
    if (code == null || register.isStatic()) {
      return null;
    }
    boolean self = (code.access & Opcodes.ACC_STATIC) == 0;
    String className = type.name.replace('/', '.');
    Type[] captured = lambda.captured();
    Type listenerType = register.parameters[listener.argument()];
    for (int i = captured.length - 1; i >= (self ? 1 : 0); i--) {
      CallPart argument = CallPart.argument(self ? i - 1 : i);
      if (self && captured[i].equals(listenerType) && !isAny(listenerType)) {
        return new HookRule[] {
          ShapeFinder.hook(
              Role.REGISTER, className, register, listener, CallPart.NONE, CallPart.NONE),
          ShapeFinder.hook(Role.RELEASE, className, code, argument, CallPart.NONE, CallPart.NONE)
        };
      }
    }
    for (int i = captured.length - 1; i >= (self ? 1 : 0); i--) {
      CallPart argument = CallPart.argument(self ? i - 1 : i);
      CallPart field = new CallPart(CallPart.Sort.RESULT, -1, "arg$" + (i + 1));
      if (isOwn(captured[i])) {
        return new HookRule[] {
          ShapeFinder.hook(Role.REGISTER, className, register, listener, field, CallPart.NONE),
          handleRelease(className, code, argument)
        };
      }
    }
    return null;
  }

  /** An object of a class of the library's, made in the register method. */
  private boolean isOwn(Type captured) {
    return ListenerParameters.isReference(captured)
        && !captured.getInternalName().equals(type.name)
        && !captured.getInternalName().startsWith("java/")
        && !takes(captured);
  }

  private boolean takes(Type captured) {
    for (Type parameter : register.parameters) {
      if (parameter.equals(captured)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAny(Type type) {
    return type.getInternalName().equals("java/lang/Object");
  }

  private static HookRule handleRelease(String className, Method code, CallPart handle) {
    HookRule rule =
        ShapeFinder.hook(Role.RELEASE, className, code, CallPart.NONE, handle, CallPart.NONE);
    return HookRule.of(rule.role(), rule.type(), rule.method(), rule.parameters())
        .handle(handle)
        .optional(true)
        .build();
  }

  private Method code() {
    if (!lambda.code().getOwner().equals(type.name)) {
      return null;
    }
    for (Method method : type.methods) {
      if (method.name.equals(lambda.code().getName())
          && Type.getMethodDescriptor(method.result, method.parameters)
              .equals(lambda.code().getDesc())) {
        return method;
      }
    }
    return null;
  }
}
