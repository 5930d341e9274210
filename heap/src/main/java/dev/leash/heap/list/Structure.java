package dev.leash.heap.list;

import dev.leash.heap.index.Bits;
import dev.leash.heap.index.ClassTable;
import dev.leash.heap.index.HeapClass;
import dev.leash.heap.index.HeapIndex;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which classes of a dump are collections or parts of them, and which stand for a listener.
 * Immutable.
 */
public final class Structure {

  /** What a class is to a list. */
  enum Part {
    /** A collection, map or array. */
    COLLECTION,
    /** A node, entry, view or iterator of one. */
    NODE,
    /** Something that a source has around its list. */
    THROUGH,
    /** Something that stands for a listener. */
    WRAPPER,
    /** Anything else. */
    NONE
  }

  private static final Set<String> DATA_ARRAYS =
      Set.of("java.lang.String[]", "java.lang.Class[]", "java.lang.Integer[]", "java.lang.Long[]");

  private final HeapIndex heap;
  private final Part[] parts;
  private final String[][] fields;
  private final Bits collections;
  private final Bits listParts;

  /** Sorts all classes and objects of a dump. */
  public Structure(HeapIndex heap, KnownLists known) {
    this.heap = heap;
    ClassTable table = heap.classes();
    parts = new Part[table.classes().size()];
    fields = new String[parts.length][];
    Set<String> roots = collectionClasses(table, known);
    for (HeapClass type : table.classes()) {
      parts[type.index()] = part(type, known, roots);
    }
    collections = new Bits(heap.size());
    listParts = new Bits(heap.size());
    for (int object = 0; object < heap.size(); object++) {
      HeapClass type = heap.classOf(object);
      if (type != null
          && parts[type.index()] == Part.COLLECTION
          && (heap.isInstance(object) || heap.length(object) > 0)) {
        collections.set(object);
      }
      if (type != null && parts[type.index()] != Part.NONE && parts[type.index()] != Part.WRAPPER) {
        listParts.set(object);
      }
    }
  }

  private static Set<String> collectionClasses(ClassTable table, KnownLists known) {
    Set<String> names = new HashSet<>();
    for (HeapClass type : table.classes()) {
      for (String collection : known.collections()) {
        if (!ClassNames.isAnonymous(type.name()) && type.isA(collection)) {
          names.add(type.name());
        }
      }
    }
    return names;
  }

  private Part part(HeapClass type, KnownLists known, Set<String> collectionClasses) {
    String name = type.name();
    if (name.endsWith("[]")) {
      return DATA_ARRAYS.contains(name) ? Part.NONE : Part.COLLECTION;
    }
    for (HeapClass c = type; c != null; c = superclass(c)) {
      String[] leads = leads(known.through(), c);
      if (leads != null) {
        fields[type.index()] = leads;
        return Part.THROUGH;
      }
      leads = leads(known.wrappers(), c);
      if (leads != null) {
        fields[type.index()] = leads;
        return Part.WRAPPER;
      }
    }
    if (collectionClasses.contains(name)) {
      return Part.COLLECTION;
    }
    boolean inFamily = known.families().stream().anyMatch(name::startsWith);
    if (inFamily && !ClassNames.isLambda(name)) {
      return name.indexOf('$') < 0 ? Part.COLLECTION : Part.NODE;
    }
    int nested = name.indexOf('$');
    boolean ofJdk = ClassNames.isJdk(type) && !ClassNames.isLambda(name);
    return nested > 0 && ofJdk && collectionClasses.contains(name.substring(0, nested))
        ? Part.NODE
        : Part.NONE;
  }

  /** A damaged dump may have a circle of superclasses. */
  private static HeapClass superclass(HeapClass type) {
    HeapClass up = type.superclass();
    return up == type || (up != null && up.superclass() == type) ? null : up;
  }

  private static String[] leads(Map<String, List<String>> known, HeapClass type) {
    List<String> leads = known.get(type.name());
    return leads == null ? null : leads.toArray(new String[0]);
  }

  /** Whether an object is a collection, a map or an array with places in it. */
  public boolean isCollection(int object) {
    return collections.get(object);
  }

  /** What an object is to a list. */
  Part part(int object) {
    HeapClass type = heap.classOf(object);
    return type == null ? Part.NONE : parts[type.index()];
  }

  /** What objects of a class are to a list. */
  Part part(HeapClass type) {
    return parts[type.index()];
  }

  /** Whether an object is nothing but a part of a list. */
  public boolean isPart(int object) {
    return listParts.get(object);
  }

  /** The fields that matter of what is {@link Part#THROUGH} or {@link Part#WRAPPER}. */
  String[] fields(HeapClass type) {
    return fields[type.index()];
  }
}
