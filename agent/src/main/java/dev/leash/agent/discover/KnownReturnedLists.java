package dev.leash.agent.discover;

import dev.leash.agent.catalogue.HookRule;
import dev.leash.agent.flow.ClassFiles;
import dev.leash.agent.flow.Facts;
import dev.leash.agent.flow.Flow;
import dev.leash.agent.flow.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * The lists that others write into, by how they get at them: by a method that returns them or by
 * the field.
 *
 * <p>Thread-safe.
 */
final class KnownReturnedLists {

  private static final int MOST = 5_000;
  private static final int HIGHEST = 4;

  private final Map<String, ReturnedList> known = new ConcurrentHashMap<>();

  /**
   * What is known of the list that some code changes.
   *
   * @param found gets what takes things out of the list, if it was not known before
   * @return null if too many lists are known, or the class that has it can't be read
   */
  ReturnedList list(
      Facts.ReturnedChange change, ClassFiles files, List<ReturnedLists.Found> found) {
    String owner = change.owner();
    for (int i = 0; i < HIGHEST && owner != null; i++) {
      ReturnedList there = known.get(id(owner, change.getter(), change.inMap()));
      byte[] bytes = there != null ? null : files.of(owner);
      if (bytes == null) {
        return there != null ? there : unknown(change);
      }
      Flow flow = new Flow(bytes, files);
      MethodNode getter = method(flow.type(), change);
      FieldNode field = change.isOfField() ? field(flow.type(), change.getter()) : null;
      if (getter != null) {
        return learn(flow, new CodeScan(flow.type()), getter, change.inMap(), found);
      }
      if (field != null) {
        return learn(flow, new CodeScan(flow.type()), field, change.inMap(), found);
      }
      owner = flow.type().superName;
    }
    return unknown(change);
  }

  private ReturnedList unknown(Facts.ReturnedChange change) {
    return known.size() >= MOST || change.isOfField()
        ? null
        : known.computeIfAbsent(
            id(change.owner(), change.getter(), change.inMap()),
            id -> ReturnedList.unknown(change.owner(), change.getter() + "()", false));
  }

  private static String id(String owner, String getter, boolean inMap) {
    return owner + "." + getter + (inMap ? ".*" : "");
  }

  private static MethodNode method(ClassNode type, Facts.ReturnedChange change) {
    for (MethodNode method : type.methods) {
      if (method.name.equals(change.getter()) && method.desc.equals(change.descriptor())) {
        return method;
      }
    }
    return null;
  }

  private static FieldNode field(ClassNode type, String name) {
    for (FieldNode field : type.fields) {
      if (field.name.equals(name)) {
        return field;
      }
    }
    return null;
  }

  /** A field by its {@code owner#name}; null if another class has it. */
  private static FieldNode ownField(ClassNode type, String id) {
    int end = id.indexOf('#');
    return type.name.equals(id.substring(0, end)) ? field(type, id.substring(end + 1)) : null;
  }

  /**
   * What a class has that a method of it returns.
   *
   * @param inMap whether it is what is in the map that the method returns
   * @param found gets what takes things out of the list, if it was not known before
   * @return null if too many lists are known
   */
  ReturnedList learn(
      Flow flow, CodeScan scan, MethodNode getter, boolean inMap, List<ReturnedLists.Found> found) {
    String owner = flow.type().name;
    String id = id(owner, getter.name, inMap);
    Path path = ReturnedList.path(flow.facts(flow.type(), getter));
    if (path != null && !(inMap && path.isInside())) {
      FieldNode field = ownField(flow.type(), path.steps().get(0));
      boolean asItIs = !inMap && !path.isInside() && field != null;
      String signature = asItIs ? field.signature : getter.signature;
      signature = inMap ? ElementType.ofValues(signature) : signature;
      Path whole = inMap ? path.into() : path;
      ReturnedList list = learn(flow, scan, whole, getter.name + "()", signature, found);
      return list == null ? null : remember(id, list);
    }
    boolean tells =
        !inMap
            && getter.desc.startsWith("()")
            && ElementType.isThereToBeCalled(getter.signature, flow);
    return remember(id, ReturnedList.unknown(owner, getter.name + "()", tells));
  }

  /** What a class has in a field that others use. */
  ReturnedList learn(
      Flow flow, CodeScan scan, FieldNode field, boolean inMap, List<ReturnedLists.Found> found) {
    String owner = flow.type().name;
    Path path = Path.toField((field.access & Opcodes.ACC_STATIC) != 0, owner, field.name);
    ReturnedList list =
        learn(
            flow,
            scan,
            inMap ? path.into() : path,
            field.name,
            inMap ? ElementType.ofValues(field.signature) : field.signature,
            found);
    return list == null ? null : remember(id(owner, field.name, inMap), list);
  }

  /**
   * Of the class that has the list, the methods are followed that use the field it is in. However
   * others get it, it is the same list.
   */
  private ReturnedList learn(
      Flow flow,
      CodeScan scan,
      Path path,
      String from,
      String signature,
      List<ReturnedLists.Found> found) {
    String id = String.join(".", path.steps());
    ReturnedList there = known.get(id);
    if (there != null || known.size() >= MOST) {
      return there;
    }
    boolean keyed = path.isInside() || (signature != null && ElementType.isMap(signature));
    if (keyed && !ElementType.isThereToBeCalled(signature, flow)) {
      return remember(id, ReturnedList.unknown(flow.type().name, from, false)); // data, mostly
    }
    ReturnedList made = ReturnedList.of(flow, scan, path, from, signature);
    ReturnedList other = known.putIfAbsent(id, made);
    if (other == null && !made.unfit && (made.tells || from.endsWith("()"))) {
      for (HookRule removal : made.removals) {
        found.add(new ReturnedLists.Found(made.api, removal));
      }
    }
    return other == null ? made : other;
  }

  private ReturnedList remember(String id, ReturnedList list) {
    ReturnedList there = known.putIfAbsent(id, list);
    return there == null ? list : there;
  }
}
