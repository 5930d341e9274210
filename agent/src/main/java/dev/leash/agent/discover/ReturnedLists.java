package dev.leash.agent.discover;

import dev.leash.agent.catalogue.ApiRule;
import dev.leash.agent.catalogue.CallPart;
import dev.leash.agent.catalogue.CallPlace;
import dev.leash.agent.catalogue.HookRule;
import dev.leash.agent.catalogue.Role;
import dev.leash.agent.flow.ClassFiles;
import dev.leash.agent.flow.Facts;
import dev.leash.agent.flow.Flow;
import dev.leash.agent.flow.MadeObject;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Finds the code that writes into lists that methods of other objects return: {@code
 * model.getObservers().add(x)}. Such a list has listeners if what is put in is a lambda expression,
 * if the class that has it calls what is in it, or if that is of a type that is there to be called.
 *
 * <p>Thread-safe.
 */
final class ReturnedLists {

  private static final String OBJECT = "Ljava/lang/Object;";
  private static final String PUT = "put(" + OBJECT + OBJECT + ")" + OBJECT;
  private static final String TAKE = "remove(" + OBJECT + ")" + OBJECT;

  private final KnownReturnedLists known = new KnownReturnedLists();
  private final FieldNames fields;

  ReturnedLists(FieldNames fields) {
    this.fields = fields;
  }

  /**
   * A hook of a rule that is found bit by bit.
   *
   * @param api the rule
   * @param hook one of its hooks
   */
  record Found(ApiRule api, HookRule hook) {}

  /** The hooks in the code of a class, and in that of classes whose lists were not known before. */
  List<Found> find(byte[] bytes, ClassFiles files) {
    Flow flow = Flow.ofReturned(bytes);
    ClassNode type = flow.type();
    List<Found> found = new ArrayList<>();
    for (MethodNode method : type.methods) {
      if (mayWrite(type.name, method)) {
        for (Facts.ReturnedChange change : flow.facts(type, method).returnedChanges) {
          add(type, method, change, files, found);
        }
      }
    }
    return found;
  }

  private static boolean mayWrite(String owner, MethodNode method) {
    boolean returns = false;
    boolean changes = false;
    for (AbstractInsnNode i = method.instructions.getFirst(); i != null; i = i.getNext()) {
      if (i instanceof MethodInsnNode call) {
        returns |= call.desc.contains(")Ljava/util/") && !call.owner.startsWith("java/");
        changes |= call.owner.startsWith("java/util/") && role(call.name + call.desc) != null;
      } else if (i instanceof FieldInsnNode field) {
        returns |= field.desc.startsWith("Ljava/util/") && !field.owner.equals(owner);
      }
    }
    return returns && changes;
  }

  private static Role role(String call) {
    return switch (call) {
      case "add(Ljava/lang/Object;)Z", PUT -> Role.REGISTER;
      case "remove(Ljava/lang/Object;)Z", TAKE -> Role.RELEASE;
      case "clear()V",
          "removeIf(Ljava/util/function/Predicate;)Z",
          "removeAll(Ljava/util/Collection;)Z",
          "retainAll(Ljava/util/Collection;)Z" ->
          Role.CLEAR;
      default -> null;
    };
  }

  private void add(
      ClassNode type,
      MethodNode method,
      Facts.ReturnedChange change,
      ClassFiles files,
      List<Found> found) {
    String call = change.call().substring(change.call().indexOf('.') + 1);
    Role role = role(call);
    if (role == null) {
      return;
    }
    ReturnedList list = known.list(change, files, found);
    if (list == null) {
      return;
    }
    boolean listens =
        role != Role.REGISTER || list.tells || (!change.isOfField() && isFunction(change));
    if (listens && !list.unfit) {
      if (role == Role.REGISTER) {
        fields.tell(list.path, 0);
      }
      found.add(new Found(list.api, hook(type, method, change, role)));
      if (call.equals(PUT)) { // which may replace another one
        found.add(new Found(list.api, hook(type, method, change, Role.RELEASE)));
      }
    }
  }

  /**
   * The hooks in the code of a class that takes things out of lists that it returns. To be called
   * when it is loaded, which may be long before others write into the lists.
   */
  List<Found> own(byte[] bytes, ClassFiles files) {
    Flow flow = new Flow(bytes, files);
    CodeScan scan = new CodeScan(flow.type());
    List<Found> found = new ArrayList<>();
    for (MethodNode method : flow.type().methods) {
      if (returnsList(method)) {
        known.learn(flow, scan, method, false, found);
      }
    }
    for (FieldNode field : flow.type().fields) {
      if ((field.access & Opcodes.ACC_PRIVATE) == 0 && ReturnedPrescan.isList(field.desc)) {
        known.learn(flow, scan, field, false, found);
      }
    }
    return found;
  }

  private static boolean returnsList(MethodNode method) {
    int skipped = Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC | Opcodes.ACC_ABSTRACT;
    return (method.access & skipped) == 0
        && (method.desc.endsWith(")Ljava/util/List;")
            || method.desc.endsWith(")Ljava/util/Set;")
            || method.desc.endsWith(")Ljava/util/Collection;")
            || method.desc.equals("()Ljava/util/Map;"));
  }

  private static boolean isFunction(Facts.ReturnedChange change) {
    for (MadeObject made : change.value().made()) {
      if (made.lambda() != null) {
        return true;
      }
    }
    return false;
  }

  private static HookRule hook(
      ClassNode type, MethodNode method, Facts.ReturnedChange change, Role role) {
    List<String> parameters = new ArrayList<>();
    for (Type parameter : Type.getArgumentTypes(method.desc)) {
      parameters.add(parameter.getClassName());
    }
    HookRule.Builder hook =
        HookRule.of(role, type.name.replace('/', '.'), method.name, parameters)
            .source(CallPart.THIS)
            .optional(true)
            .place(new CallPlace(method.name + method.desc, change.call(), change.number()));
    return (role == Role.CLEAR ? hook : hook.listener(CallPart.argument(0))).build();
  }
}
