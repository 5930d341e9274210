package dev.leash.agent.discover;

import dev.leash.agent.flow.ClassFiles;
import dev.leash.agent.flow.Facts;
import dev.leash.agent.flow.Flow;
import dev.leash.agent.flow.Path;
import dev.leash.agent.flow.Value;
import dev.leash.agent.weave.ClassHeader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * A look at a class by itself, before the classes are read that it works with: does it keep
 * something that it is given, and is anything called of what it keeps?
 */
final class FirstLook {

  private final Flow flow;
  private final Set<String> family;
  private final Set<String> seenElsewhere;
  private final List<ScannedMethod> takers = new ArrayList<>();
  private final Set<String> composed = new HashSet<>();
  private final CodeScan scan;

  FirstLook(Flow flow, Set<String> seenElsewhere) {
    this.flow = flow;
    this.seenElsewhere = seenElsewhere;
    this.family = Set.of(flow.type().name);
    this.scan = new CodeScan(flow.type());
  }

  /** Whether it is worth to read other classes. */
  boolean isPromising(ClassFiles files) {
    if (!keepsAnything()) {
      return false;
    }
    Set<String> kept = kept();
    for (String field : kept) {
      if (seenElsewhere.contains(field) || isInherited(field)) {
        return true;
      }
    }
    addCopies(kept);
    return (!kept.isEmpty() && (isCalled(kept) || isUsedInside(kept) || mayBeCalledByOthers(kept)))
        || hasHelper(files);
  }

  /** What is called of a copy that is kept in another field is called of the list. */
  private void addCopies(Set<String> kept) {
    if (kept.isEmpty()) {
      return;
    }
    Set<String> users = scan.users(names(kept));
    for (MethodNode method : flow.type().methods) {
      if (!users.contains(method.name + method.desc)) {
        continue;
      }
      for (Facts.Put put : flow.facts(flow.type(), method).puts) {
        for (Path path : ListenerLists.copied(put.value())) {
          Anchor list = Anchor.of(path, family);
          if (list != null && kept.contains(list.field())) {
            kept.add(put.field());
            break;
          }
        }
      }
    }
  }

  /**
   * Whether a method gives what is in one of the collections to others, who may call it, or takes
   * out again what another one put in.
   */
  private boolean mayBeCalledByOthers(Set<String> kept) {
    for (FieldNode field : flow.type().fields) {
      String id = flow.type().name + "#" + field.name;
      if (kept.contains(id)
          && (HandedOut.isForSubclasses(field, flow.type().access)
              || mayBeCalledByOthers(field, id))) {
        return true;
      }
    }
    return false;
  }

  private boolean mayBeCalledByOthers(FieldNode field, String id) {
    Set<String> users = scan.users(Set.of(field.name));
    for (MethodNode method : flow.type().methods) {
      if (users.contains(method.name + method.desc)
          && ((HandedOut.mayBe(field) && HandedOut.mayDo(method))
              || TakenBack.mayBe(field, method)
              || HandedOut.isHandedOver(flow.facts(flow.type(), method), id))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The methods that have to do with fields that may have listener lists: those that use them, or
   * the objects in them, and those that call such methods. Name and descriptor.
   */
  Set<String> methods() {
    Set<String> names = new HashSet<>(scan.inherited());
    for (ScannedMethod scanned : takers) {
      for (Facts.Store store : scanned.facts.stores) {
        addFields(store.into(), names);
      }
      for (Facts.Call call : scanned.facts.calls) {
        addFields(call.on(), names);
      }
    }
    return scan.users(names);
  }

  private static void addFields(Value value, Set<String> names) {
    for (Path path : value.paths()) {
      for (String field : path.allFields(0)) {
        names.add(field.substring(field.indexOf('#') + 1));
      }
    }
  }

  /**
   * Whether a method puts something that it is given somewhere by its own code, which may be where
   * its callers say. Of most classes this is all that is to be followed.
   */
  private boolean keepsAnything() {
    for (MethodNode method : flow.type().methods) {
      if (!scan.mayKeepItself(method) || !takesObject(method)) {
        continue;
      }
      Facts facts = flow.facts(flow.type(), method);
      ScannedMethod scanned = new ScannedMethod(flow.type(), method, facts);
      for (Facts.Store store : facts.stores) {
        boolean where = isElsewhere(store.into()) ? scan.isCalled(method) : isOwn(store.into());
        if (where && (keepsSomething(scanned, store) || isElsewhere(store.into()))) {
          return true;
        }
      }
      for (Facts.Call call : facts.calls) {
        if (!call.ofInterface() && isOwnField(call.on()) && handsOver(scanned, call)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a container is the caller's. */
  private static boolean isElsewhere(Value container) {
    for (Path path : container.paths()) {
      if (path.base() >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOwn(Value container) {
    for (Path path : container.paths()) {
      if (path.base() < 0) {
        return true;
      }
    }
    return false;
  }

  /** The fields into whose collections methods put what they are given. */
  private Set<String> kept() {
    Set<String> kept = new HashSet<>();
    for (MethodNode method : flow.type().methods) {
      if (!scan.mayKeep(method) || !takesObject(method)) {
        continue;
      }
      ScannedMethod scanned =
          new ScannedMethod(flow.type(), method, flow.facts(flow.type(), method));
      takers.add(scanned);
      for (Facts.Store store : scanned.facts.stores) {
        Anchor anchor = Anchor.of(store.into(), family);
        if (anchor != null && keepsSomething(scanned, store)) {
          kept.add(anchor.field());
          if (ListenerLists.isComposed(store)) {
            composed.add(anchor.field());
          }
        }
      }
    }
    return kept;
  }

  /** Whether a method is given something that may listen; objects may enter themselves. */
  private boolean takesObject(MethodNode method) {
    if (method.instructions.size() == 0 || method.name.equals("<clinit>")) {
      return false;
    }
    for (Type parameter : Type.getArgumentTypes(method.desc)) {
      if (parameter.getSort() == Type.ARRAY || !ValueTypes.include(parameter)) {
        return true;
      }
    }
    return makesResult(method)
        || ((method.access & Opcodes.ACC_STATIC) == 0 && usesStatic(method))
        || makesToKeep(method);
  }

  /** Whether a method that is given a name may make what it returns. */
  private static boolean makesResult(MethodNode method) {
    if (method.desc.startsWith("()")) {
      return false;
    }
    Type result = Type.getReturnType(method.desc);
    return result.getSort() == Type.OBJECT && !ValueTypes.include(result);
  }

  /** Whether a method makes something and puts something into a map. */
  private static boolean makesToKeep(MethodNode method) {
    boolean makes = false;
    boolean puts = false;
    for (AbstractInsnNode i = method.instructions.getFirst(); i != null; i = i.getNext()) {
      makes |= i.getOpcode() == Opcodes.NEW;
      puts |= i instanceof MethodInsnNode call && call.name.equals("put");
    }
    return makes && puts;
  }

  private static boolean usesStatic(MethodNode method) {
    for (AbstractInsnNode i = method.instructions.getFirst(); i != null; i = i.getNext()) {
      if (i.getOpcode() == Opcodes.GETSTATIC
          && !((FieldInsnNode) i).owner.startsWith("java/")
          && ((FieldInsnNode) i).desc.startsWith("Ljava/util/")) {
        return true;
      }
    }
    return false;
  }

  /** Whether anything at all is called of what is in one of the collections. */
  private boolean isCalled(Set<String> kept) {
    Set<String> users = scan.users(names(kept));
    for (MethodNode method : flow.type().methods) {
      if (!users.contains(method.name + method.desc)) {
        continue;
      }
      for (Facts.Call call : flow.facts(flow.type(), method).calls) {
        for (Path path : call.on().paths()) {
          boolean inside = path.isInside() || composed.contains(path.field());
          Anchor anchor = inside ? Anchor.of(path, family) : null;
          if (anchor != null && kept.contains(anchor.field()) && mayTell(call)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static Set<String> names(Set<String> fields) {
    Set<String> names = new HashSet<>();
    for (String field : fields) {
      names.add(field.substring(field.indexOf('#') + 1));
    }
    return names;
  }

  /** The class on which a method is called may have to be read to know. */
  private boolean mayTell(Facts.Call call) {
    if (flow.tells(call)) {
      return true;
    }
    if (call.ofInterface() || call.owner().startsWith("java/")) {
      return false;
    }
    Type result = Type.getReturnType(call.descriptor());
    boolean asked = call.descriptor().startsWith("()") && !call.discarded();
    return result.getSort() == Type.VOID || !(asked && ValueTypes.include(result));
  }

  /** A field that the class does not declare itself may be used by those that do. */
  private boolean isInherited(String id) {
    String name = id.substring(id.indexOf('#') + 1);
    for (FieldNode field : flow.type().fields) {
      if (field.name.equals(name)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a class that is written inside of this one uses one of the fields. */
  private boolean isUsedInside(Set<String> kept) {
    for (ClassNode inner : flow.innerClasses()) {
      for (MethodNode method : inner.methods) {
        for (AbstractInsnNode i = method.instructions.getFirst(); i != null; i = i.getNext()) {
          boolean uses =
              i instanceof FieldInsnNode field
                  ? kept.contains(field.owner + "#" + field.name)
                  : i instanceof MethodInsnNode call && call.name.startsWith("access$");
          if (uses) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean keepsSomething(ScannedMethod scanned, Facts.Store store) {
    return keeps(scanned, store.value())
        || keeps(scanned, store.key())
        || scanned.givesAway(store.value())
        || PendingTables.isPending(scanned, store);
  }

  private static boolean keeps(ScannedMethod scanned, Value value) {
    for (int i = 0; i < scanned.parameters.length; i++) {
      boolean each = ValueTypes.rank(scanned.parameters[i]) == 0;
      if (!each && value.holds(i)) {
        return true;
      }
      for (Path path : value.paths()) {
        if (path.base() == i && path.steps().equals(List.of(Path.VALUE))) {
          return true;
        }
      }
    }
    return value.is(Path.THIS);
  }

  /** Whether it hands something that it is given to an object of its own that may keep it. */
  private boolean hasHelper(ClassFiles files) {
    Set<String> asked = new HashSet<>();
    for (ScannedMethod scanned : takers) {
      for (Facts.Call call : scanned.facts.calls) {
        if (!call.ofInterface()
            && isOwnField(call.on())
            && handsOver(scanned, call)
            && !scanned.is(Opcodes.ACC_SYNTHETIC)
            && asked.add(call.owner())
            && asked.size() < 4
            && mayKeep(files.of(call.owner()))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isOwnField(Value on) {
    for (Path path : on.paths()) {
      if (path.base() == Path.THIS && path.steps().size() == 1) {
        return true;
      }
    }
    return false;
  }

  private static boolean handsOver(ScannedMethod scanned, Facts.Call call) {
    for (Value argument : call.arguments()) {
      for (int i = 0; i < scanned.parameters.length; i++) {
        if (argument.is(i) && ValueTypes.rank(scanned.parameters[i]) > 0) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean mayKeep(byte[] file) {
    ClassHeader header = file == null ? null : ClassHeader.of(file);
    return header != null && (Prescan.passes(header) || isCollection(header.superName()));
  }

  /** {@code Object} has no superclass. */
  private static boolean isCollection(String superName) {
    return superName != null && superName.startsWith("java/util/");
  }
}
