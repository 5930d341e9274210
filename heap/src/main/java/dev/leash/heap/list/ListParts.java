package dev.leash.heap.list;

import dev.leash.heap.index.ClassTable;
import dev.leash.heap.index.HeapClass;
import dev.leash.heap.index.HeapIndex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells of each class of a dump what its objects are to a list. Immutable. */
final class ListParts {

  private static final Set<String> DATA_ARRAYS =
      Set.of("java.lang.String[]", "java.lang.Class[]", "java.lang.Integer[]", "java.lang.Long[]");

  private static final String HOLDER = "java.util.concurrent.atomic.AtomicReference";

  /** How names of classes end that a collection outside the JDK nests for its own use. */
  private static final List<String> NODE_ENDINGS =
      List.of("Node", "Entry", "Segment", "Table", "Bucket", "Reference", "Ref", "Bin", "View");

  /** DumpNames of fields that lead from one node of a chain to another. */
  private static final Set<String> LINKS =
      Set.of("next", "rest", "tail", "link", "prev", "previous", "succ", "more");

  /** So many links from objects of a class to others of it make a chain. */
  private static final int ENOUGH_LINKS = 3;

  private final HeapIndex heap;
  private final KnownLists known;
  private final ListPart[] parts;
  private final String[][] fields;
  private final Set<String> collectionClasses = new HashSet<>();

  ListParts(HeapIndex heap, KnownLists known) {
    this.heap = heap;
    this.known = known;
    ClassTable table = heap.classes();
    parts = new ListPart[table.classes().size()];
    fields = new String[parts.length][];
    for (HeapClass type : table.classes()) {
      boolean isCollection = known.collections().stream().anyMatch(type::isA);
      if (isCollection && !ClassNames.isAnonymous(type.name())) {
        collectionClasses.add(type.name());
      }
    }
    for (HeapClass type : table.classes()) {
      parts[type.index()] = part(type);
    }
    chains();
  }

  private ListPart part(HeapClass type) {
    String name = type.name();
    if (name.endsWith("[]")) {
      return DATA_ARRAYS.contains(name) ? ListPart.NONE : ListPart.COLLECTION;
    }
    if (leads(type, known.through())) {
      return ListPart.THROUGH;
    }
    if (leads(type, known.wrappers())) {
      return ListPart.WRAPPER;
    }
    if (collectionClasses.contains(name)) {
      return ListPart.COLLECTION;
    }
    if (name.equals(HOLDER)) {
      fields[type.index()] = new String[] {"value"};
      return ListPart.HOLDER;
    }
    if (ClassNames.isLambda(name)) {
      return ListPart.NONE;
    }
    int nested = name.indexOf('$');
    if (known.families().stream().anyMatch(name::startsWith)) {
      return nested < 0 ? ListPart.COLLECTION : ListPart.NODE;
    }
    boolean isOfCollection =
        nested > 0
            && collectionClasses.contains(name.substring(0, nested))
            && (ClassNames.isJdk(type) || NODE_ENDINGS.stream().anyMatch(name::endsWith));
    return isOfCollection ? ListPart.NODE : ListPart.NONE;
  }

  private boolean leads(HeapClass type, Map<String, List<String>> leading) {
    for (Map.Entry<String, List<String>> each : leading.entrySet()) {
      if (type.isA(each.getKey())) {
        fields[type.index()] = each.getValue().toArray(new String[0]);
        return true;
      }
    }
    return false;
  }

  /** Finds the classes whose objects are linked to each other. */
  private void chains() {
    int[] links = new int[parts.length];
    int[][] linking = new int[parts.length][];
    for (HeapClass type : heap.classes().classes()) {
      linking[type.index()] = links(type);
    }
    for (int object = 0; object < heap.size(); object++) {
      HeapClass type = heap.classOfInstance(object);
      if (type == null || linking[type.index()].length == 0) {
        continue;
      }
      for (int link : linking[type.index()]) {
        int next = links[type.index()] < ENOUGH_LINKS ? heap.value(object, type, link) : -1;
        if (next >= 0 && next != object && heap.classOf(next) == type) {
          links[type.index()]++;
        }
      }
    }
    for (int i = 0; i < parts.length; i++) {
      if (links[i] >= ENOUGH_LINKS) {
        parts[i] = ListPart.CHAIN;
        HeapClass type = heap.classes().classes().get(i);
        fields[i] =
            Arrays.stream(linking[i])
                .mapToObj(link -> type.ref(link).name())
                .toArray(String[]::new);
      }
    }
  }

  private int[] links(HeapClass type) {
    List<Integer> found = new ArrayList<>();
    if (parts[type.index()] == ListPart.NONE && !ClassNames.isJdk(type)) {
      for (int i = 0; i < type.refCount(); i++) {
        if (LINKS.contains(type.ref(i).name())) {
          found.add(i);
        }
      }
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  ListPart of(HeapClass type) {
    return parts[type.index()];
  }

  String[] fields(HeapClass type) {
    return fields[type.index()];
  }
}
