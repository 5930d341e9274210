package dev.leash.agent.discover;

import dev.leash.agent.flow.Facts;
import dev.leash.agent.flow.Flow;
import dev.leash.agent.flow.MadeObject;
import dev.leash.agent.flow.Path;
import dev.leash.agent.flow.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * The fields of one class whose collections are listener lists: what is taken out of them is told
 * to act, by a method of the class, of one written inside of it, or of one that it works with.
 */
final class ListenerLists {

  /** Such a field may be set by a class of the JDK's, or by others. */
  private static final int SHARED =
      Opcodes.ACC_VOLATILE | Opcodes.ACC_PROTECTED | Opcodes.ACC_PUBLIC;

  /**
   * What is called of what is in a list: its keys or its values, or fields of those.
   *
   * @param in the fields on the way to the collection
   * @param behind the steps from what is in there to what is called
   */
  record Told(boolean keys, List<String> in, List<String> behind) {}

  private final Flow flow;
  private final Set<String> family = new LinkedHashSet<>();
  private final List<ScannedMethod> own = new ArrayList<>();
  private final List<ScannedMethod> inner = new ArrayList<>();
  private final Map<String, Set<Told>> told = new HashMap<>();
  private final Set<String> onlyLikewise = new HashSet<>();
  private final Set<String> unfit = new HashSet<>();
  private final Set<String> composed = new HashSet<>();
  private final Set<String> fixed = new HashSet<>();
  private final Set<String> connections = new HashSet<>();
  private boolean lookedInside;

  /** With all methods of the class. */
  ListenerLists(Flow flow) {
    this(flow, null);
  }

  /**
   * With some methods of the class.
   *
   * @param methods name and descriptor; null for all
   */
  ListenerLists(Flow flow, Set<String> methods) {
    this.flow = flow;
    for (ClassNode node = flow.type(); node != null && family.size() < 4; ) {
      family.add(node.name);
      node = node.superName == null ? null : flow.type(node.superName);
    }
    for (MethodNode method : flow.type().methods) {
      if (methods == null || methods.contains(method.name + method.desc)) {
        scan(flow.type(), method, own);
      }
    }
    own.forEach(this::findComposed);
    own.forEach(this::look);
    own.forEach(this::lookAtCopies);
    findFixed();
  }

  /** Has a look at the classes that are written inside of this one, too. */
  void lookInside() {
    if (lookedInside) {
      return;
    }
    lookedInside = true;
    for (ClassNode node : flow.innerClasses()) {
      for (MethodNode method : node.methods) {
        scan(node, method, inner);
      }
    }
    inner.forEach(this::look);
  }

  private void scan(ClassNode node, MethodNode method, List<ScannedMethod> into) {
    if ((method.access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE)) == 0) {
      into.add(new ScannedMethod(node, method, flow.facts(node, method)));
    }
  }

  /** One object that passes on to many is a list of them, too. */
  private void findComposed(ScannedMethod scanned) {
    for (Facts.Store store : scanned.facts.stores) {
      Anchor anchor = isComposed(store) ? Anchor.of(store.into(), family) : null;
      if (anchor != null) {
        composed.add(anchor.field());
      }
    }
  }

  static boolean isComposed(Facts.Store store) {
    return store.how().equals(Facts.COMPOSED);
  }

  /** An array whose length is set once is full some time. */
  private void findFixed() {
    Set<String> grown = new HashSet<>();
    for (ScannedMethod scanned : own) {
      for (Facts.Put put : scanned.facts.puts) {
        if (!scanned.isConstructor() && !scanned.isInitializer()) {
          grown.add(put.field());
        }
      }
    }
    for (FieldNode field : flow.type().fields) {
      String id = flow.type().name + "#" + field.name;
      boolean own = field.desc.startsWith("[L") && (field.access & SHARED) == 0;
      if (own && !grown.contains(id)) {
        fixed.add(id);
      }
    }
  }

  private void look(ScannedMethod scanned) {
    for (Facts.Call call : scanned.facts.calls) {
      for (Path path : call.on().paths()) {
        Anchor anchor = path.isInside() || isComposed(path) ? Anchor.of(path, family) : null;
        if (anchor != null && flow.tells(call)) {
          List<String> in = path.fieldsToCollection(anchor.at());
          Told how = new Told(path.isInKeys(), in, path.isInside() ? path.behind() : List.of());
          told(anchor.field(), how, likewise(scanned, call));
          if (flow.mayFail(call)) {
            connections.add(anchor.field());
          }
        }
      }
    }
    for (Facts.Put put : scanned.facts.puts) {
      Anchor anchor = Anchor.of(put.field(), put.object(), family);
      if (anchor != null && isUnfit(put.value())) {
        unfit.add(anchor.field());
      }
    }
  }

  /** What is told of a copy that is kept in another field is told of the list itself. */
  private void lookAtCopies(ScannedMethod scanned) {
    for (Facts.Put put : scanned.facts.puts) {
      Anchor copy = Anchor.of(put.field(), put.object(), family);
      if (copy == null || !isList(copy.field())) {
        continue;
      }
      for (Path path : copied(put.value())) {
        Anchor list = Anchor.of(path, family);
        if (list != null && !list.field().equals(copy.field())) {
          List<String> in = path.fieldsToCollection(list.at());
          for (Told how : Set.copyOf(told.get(copy.field()))) {
            told(list.field(), new Told(path.isInKeys(), in, how.behind()), false);
          }
        }
      }
    }
  }

  /** The lists whose elements are in a copy; an array that a list filled stands for the list. */
  static List<Path> copied(Value value) {
    List<Path> lists = new ArrayList<>();
    for (Path path : value.paths()) {
      if (path.base() == Path.THIS && path.field() != null && !path.isInside()) {
        lists.add(path);
      }
    }
    for (MadeObject made : value.made()) {
      for (Path path : made.contents().paths()) {
        if (path.isInside()) {
          lists.add(path);
        }
      }
    }
    return lists;
  }

  private boolean isComposed(Path path) {
    return !composed.isEmpty() && path.field() != null && composed.contains(path.field());
  }

  private void told(String field, Told how, boolean likewise) {
    boolean first = told.computeIfAbsent(field, it -> new LinkedHashSet<>()).add(how);
    if (!likewise) {
      onlyLikewise.remove(field);
    } else if (first && told.get(field).size() == 1) {
      onlyLikewise.add(field);
    }
  }

  /** A part of a whole is told what the whole is told. */
  private static boolean likewise(ScannedMethod scanned, Facts.Call call) {
    return call.name().equals(scanned.method.name) && call.descriptor().equals(scanned.method.desc);
  }

  /** What holds its elements weakly, or throws them out by itself. */
  private boolean isUnfit(Value value) {
    if (value.isWeak()) {
      return true;
    }
    return value.made().stream()
        .map(made -> made.type().startsWith("java/") ? null : flow.type(made.type()))
        .anyMatch(
            node ->
                node != null
                    && node.methods.stream().anyMatch(it -> it.name.equals("removeEldestEntry")));
  }

  /** The class and those it inherits from. */
  Set<String> family() {
    return family;
  }

  /** The methods of the class itself. */
  List<ScannedMethod> own() {
    return own;
  }

  /** The methods of the class, and of those written inside of it. */
  List<ScannedMethod> all() {
    List<ScannedMethod> all = new ArrayList<>(own);
    all.addAll(inner);
    return all;
  }

  /** Whether a field has a listener list, as far as is seen. */
  boolean isList(String field) {
    return told.containsKey(field) && !unfit.contains(field);
  }

  /** Whether a field holds its elements weakly, or throws them out by itself. */
  boolean isUnfit(String field) {
    return unfit.contains(field);
  }

  /** Whether a field has an array that never grows. */
  boolean isFixed(String field) {
    return fixed.contains(field);
  }

  /**
   * Whether the elements of a list are told by methods that may fail, as the connections of clients
   * are.
   */
  boolean hasConnections(String field) {
    return connections.contains(field);
  }

  /** Fields of other classes of the family that have listener lists. */
  Set<String> lists() {
    return told.keySet();
  }

  /**
   * Whether all that is seen of a list is that its elements are told what its object was told: that
   * may be a tree as well.
   */
  boolean mayBeTree(String field) {
    return onlyLikewise.contains(field);
  }

  /**
   * Whether what is put somewhere is what is told, and not part of what is: what is told may be a
   * whole that has collections of its own.
   */
  boolean tells(RegisterMethod register) {
    Set<Told> all = told(register.anchor.field());
    if (all.isEmpty()) {
      return true; // by another class
    }
    for (Path path : register.store.into().paths()) {
      Anchor anchor = Anchor.of(path, family);
      if (anchor != null && isTold(all, path.allFields(anchor.at()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTold(Set<Told> all, List<String> in) {
    for (Told told : all) {
      if (told.in().equals(in)) {
        return true;
      }
    }
    return false;
  }

  /** What is called of what is in a list. */
  Set<Told> told(String field) {
    return told.getOrDefault(field, Set.of());
  }
}
