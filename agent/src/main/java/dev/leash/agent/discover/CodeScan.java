package dev.leash.agent.discover;

import dev.leash.agent.flow.CollectionTypes;
import dev.leash.agent.flow.Listening;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Goes through the instructions of a class once and tells which methods may put something into a
 * collection, and which use a field, themselves or through others of the class: only those are
 * worth to be followed. Made for one class; not thread-safe.
 */
final class CodeScan {

  private final ClassNode type;
  private final Set<String> helpers = new HashSet<>();
  private final Set<String> declared = new HashSet<>();
  private final Set<String> values = new HashSet<>();
  private final Map<String, Set<String>> callers = new HashMap<>();
  private final Map<String, Set<String>> users = new HashMap<>();
  private final Set<String> keepers = new HashSet<>();
  private final Set<String> direct = new HashSet<>();
  private final Set<String> inherited = new HashSet<>();

  /** Of the method that is looked at: what makes objects of others. */
  private final List<String> makers = new ArrayList<>();

  CodeScan(ClassNode type) {
    this.type = type;
    Set<String> holders = new HashSet<>();
    for (FieldNode field : type.fields) {
      declared.add(field.name);
      if (ValueFields.include(field)) {
        values.add(field.name);
      } else if (mayHold(field.desc)) {
        holders.add(field.name);
        helpers.add(field.desc.substring(1, field.desc.length() - 1));
      }
    }
    for (MethodNode method : type.methods) {
      scan(method);
    }
    holders.addAll(inherited);
    direct.addAll(keepers);
    addCallers(keepers);
    keepers.retainAll(users(holders));
  }

  private static boolean mayHold(String descriptor) {
    return descriptor.startsWith("[L")
        || (descriptor.startsWith("L") && !ValueTypes.include(Type.getType(descriptor)));
  }

  private static String id(MethodNode method) {
    return method.name + method.desc;
  }

  /** Whether a method may put something into a field, or hand it to an object in a field. */
  boolean mayKeep(MethodNode method) {
    return keepers.contains(id(method));
  }

  /** Whether the code of a method itself puts something somewhere, or hands it over. */
  boolean mayKeepItself(MethodNode method) {
    return direct.contains(id(method));
  }

  /** Whether another method of the class calls a method, or makes a lambda expression of it. */
  boolean isCalled(MethodNode method) {
    return callers.containsKey(id(method));
  }

  /** The names of fields that are used as the class's own, and declared by a class above it. */
  Set<String> inherited() {
    return inherited;
  }

  /** The methods that use fields of some names, and those that call them: name and descriptor. */
  Set<String> users(Set<String> names) {
    Set<String> all = new HashSet<>();
    for (String name : names) {
      all.addAll(users.getOrDefault(name, Set.of()));
    }
    addCallers(all);
    return all;
  }

  private void addCallers(Set<String> methods) {
    List<String> next = new ArrayList<>(methods);
    while (!next.isEmpty()) {
      for (String caller : callers.getOrDefault(next.remove(next.size() - 1), Set.of())) {
        if (methods.add(caller)) {
          next.add(caller);
        }
      }
    }
  }

  private void scan(MethodNode method) {
    String id = id(method);
    boolean constructor = method.name.equals("<init>");
    makers.clear();
    for (AbstractInsnNode i = method.instructions.getFirst(); i != null; i = i.getNext()) {
      if (i instanceof MethodInsnNode call) {
        call(id, call);
      } else if (i instanceof FieldInsnNode field) {
        field(id, field, constructor);
      } else if (i instanceof InvokeDynamicInsnNode dynamic) {
        dynamic(id, dynamic);
      } else if (i.getOpcode() == Opcodes.AASTORE) {
        keepers.add(id);
      }
    }
  }

  private void field(String id, FieldInsnNode field, boolean constructor) {
    if (!mayHold(field.desc) || (field.owner.equals(type.name) && values.contains(field.name))) {
      return;
    }
    users.computeIfAbsent(field.name, it -> new HashSet<>()).add(id);
    if (field.owner.equals(type.name) && !declared.contains(field.name)) {
      inherited.add(field.name);
    }
    boolean put = field.getOpcode() == Opcodes.PUTFIELD || field.getOpcode() == Opcodes.PUTSTATIC;
    if (put && !constructor && isChanged(field)) {
      keepers.add(id);
    }
  }

  /** Whether a field may be set to what was made from what it held. */
  private boolean isChanged(FieldInsnNode field) {
    return field.desc.startsWith("[")
        || field.desc.startsWith("Ljava/")
        || !declared.contains(field.name)
        || field.desc.startsWith("L" + type.name + "$")
        || CollectionTypes.isCollection(field.desc.substring(1, field.desc.length() - 1))
        || Listening.isFunction(field.desc.substring(1))
        || makesOfIt(field.desc);
  }

  /** Whether the method made something of an object of a type before. */
  private boolean makesOfIt(String descriptor) {
    for (String maker : makers) {
      int close = maker.lastIndexOf(')');
      int at = maker.indexOf(descriptor);
      if (at >= 0 && at < close && close > descriptor.length() + 1) {
        return true;
      }
    }
    return false;
  }

  private void call(String id, MethodInsnNode call) {
    if (call.name.equals("<init>") || call.getOpcode() == Opcodes.INVOKESTATIC) {
      makers.add(call.desc);
    }
    if (call.owner.equals(type.name) || call.name.startsWith("access$")) {
      called(id, call.name + call.desc);
    } else if (mayStore(call.owner, call.name) || handsOver(call) || handsCollection(call)) {
      keepers.add(id);
    }
  }

  private static boolean mayStore(String owner, String method) {
    return CollectionTypes.mayStore(method)
        && (!owner.startsWith("java/") || CollectionTypes.isCollection(owner));
  }

  private boolean handsOver(MethodInsnNode call) {
    return call.getOpcode() == Opcodes.INVOKEVIRTUAL
        && call.desc.charAt(1) != ')'
        && !call.owner.startsWith("java/")
        && helpers.contains(call.owner);
  }

  /** Whether a static method of another class is given a collection and something else. */
  private static boolean handsCollection(MethodInsnNode call) {
    if (call.getOpcode() != Opcodes.INVOKESTATIC || call.owner.startsWith("java/")) {
      return false;
    }
    Type[] parameters = Type.getArgumentTypes(call.desc);
    for (Type parameter : parameters) {
      if (parameters.length > 1
          && parameter.getSort() == Type.OBJECT
          && CollectionTypes.isCollection(parameter.getInternalName())) {
        return true;
      }
    }
    return false;
  }

  private void called(String caller, String method) {
    callers.computeIfAbsent(method, it -> new HashSet<>()).add(caller);
  }

  private void dynamic(String id, InvokeDynamicInsnNode dynamic) {
    makers.add(dynamic.desc);
    for (Object argument : dynamic.bsmArgs) {
      if (argument instanceof Handle code) {
        if (code.getOwner().equals(type.name)) {
          called(id, code.getName() + code.getDesc());
        } else if (mayStore(code.getOwner(), code.getName())) {
          keepers.add(id);
        }
      }
    }
  }
}
