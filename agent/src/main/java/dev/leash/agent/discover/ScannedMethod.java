package dev.leash.agent.discover;

import dev.leash.agent.catalogue.CallPart;
import dev.leash.agent.catalogue.CallPlace;
import dev.leash.agent.catalogue.HookRule;
import dev.leash.agent.catalogue.Role;
import dev.leash.agent.flow.Facts;
import dev.leash.agent.flow.MadeObject;
import dev.leash.agent.flow.Path;
import dev.leash.agent.flow.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** A method with what it does. */
final class ScannedMethod {

  final ClassNode owner;
  final MethodNode method;
  final Facts facts;
  final Type[] parameters;

  ScannedMethod(ClassNode owner, MethodNode method, Facts facts) {
    this.owner = owner;
    this.method = method;
    this.facts = facts;
    this.parameters = Type.getArgumentTypes(method.desc);
  }

  boolean is(int access) {
    return (method.access & access) != 0;
  }

  /** Whether it is the body of a lambda expression, of Java, Kotlin or Scala. */
  boolean isLambda() {
    return is(Opcodes.ACC_SYNTHETIC)
        && (method.name.contains("lambda$") || method.name.contains("$anonfun$"));
  }

  boolean isInitializer() {
    return method.name.equals("<clinit>");
  }

  boolean isConstructor() {
    return method.name.equals("<init>");
  }

  /** Whether its code may take one way or another, or hands a condition to other code. */
  boolean hasBranches() {
    for (AbstractInsnNode i = method.instructions.getFirst(); i != null; i = i.getNext()) {
      if ((i instanceof JumpInsnNode && i.getOpcode() != Opcodes.GOTO)
          || i instanceof InvokeDynamicInsnNode) {
        return true;
      }
    }
    return false;
  }

  /** Whether a parameter is true or false. */
  boolean takesFlag() {
    for (Type parameter : parameters) {
      if (parameter.getSort() == Type.BOOLEAN) {
        return true;
      }
    }
    return false;
  }

  /** The parameter that a value is or is made from; -1 for none. */
  int held(Value value) {
    for (int i = 0; i < parameters.length; i++) {
      if (value.is(i)) {
        return i;
      }
    }
    for (int i = 0; i < parameters.length; i++) {
      if (value.holds(i)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a value was made here and is returned, and nothing else is. */
  boolean givesAway(Value value) {
    MadeObject made = value.sharedWith(facts.returned());
    return made != null && made.isFresh() && facts.returned().paths().isEmpty();
  }

  /** The part of a call that a value is: an argument, the object, or a field of it. */
  CallPart part(Value value) {
    int parameter = held(value);
    if (parameter >= 0) {
      return CallPart.argument(parameter);
    }
    if (value.is(Path.THIS)) {
      return CallPart.THIS;
    }
    for (Path path : value.paths()) {
      if (path.base() == Path.THIS && path.steps().size() == 1 && !path.isInside()) {
        return Anchor.fieldOf(CallPart.THIS, path.steps().get(0));
      }
    }
    return CallPart.NONE;
  }

  /** The descriptor of the type of a part of a call. */
  String type(CallPart part) {
    if (part.sort() == CallPart.Sort.ARGUMENT) {
      return parameters[part.argument()].getDescriptor();
    }
    if (part.isResult()) {
      return Type.getReturnType(method.desc).getDescriptor();
    }
    return owner.fields.stream()
        .filter(field -> field.name.equals(part.field()))
        .map(field -> field.desc)
        .findFirst()
        .orElse("L" + owner.name + ";");
  }

  /** Whether one of some hooks is on this method. */
  boolean isHookedBy(List<HookRule> hooks) {
    for (HookRule hook : hooks) {
      boolean same =
          hook.method().equals(method.name) && hook.parameters().size() == parameters.length;
      for (int i = 0; same && i < parameters.length; i++) {
        same = hook.takes(i, parameters[i].getClassName());
      }
      if (same) {
        return true;
      }
    }
    return false;
  }

  /**
   * The places where the method calls one of the JDK's maps.
   *
   * @param call the name and the descriptor of what is called
   */
  List<CallPlace> mapCalls(String call) {
    List<CallPlace> places = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (AbstractInsnNode i = method.instructions.getFirst(); i != null; i = i.getNext()) {
      if (i instanceof MethodInsnNode insn
          && insn.owner.startsWith("java/util/")
          && insn.owner.endsWith("Map")
          && call.equals(insn.name + insn.desc)) {
        String whole = insn.owner + "." + call;
        int number = seen.merge(whole, 1, Integer::sum) - 1;
        places.add(new CallPlace(method.name + method.desc, whole, number));
      }
    }
    return places;
  }

  HookRule.Builder hook(Role role) {
    List<String> types = new ArrayList<>();
    for (Type parameter : parameters) {
      types.add(parameter.getClassName());
    }
    return HookRule.of(role, owner.name.replace('/', '.'), method.name, types)
        .source(CallPart.NONE)
        .optional(true);
  }
}
