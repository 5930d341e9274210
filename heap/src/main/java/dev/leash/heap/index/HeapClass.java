package dev.leash.heap.index;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** A class of a dump: its name, its superclass, and where the references of its instances lie. */
public final class HeapClass {

  private static final int DEEPEST = 1_000;

  private final int index;
  private final long id;
  private final String name;
  private final long loader;
  private HeapClass superclass;
  private int object = -1;

  private final List<FieldRef> ownRefs = new ArrayList<>();
  private final List<FieldRef> staticRefs = new ArrayList<>();
  private final List<Long> staticValues = new ArrayList<>();

  /** Of each reference field its place among all bytes of fields that the class itself declares. */
  private final List<Integer> ownPlaces = new ArrayList<>();

  private int ownBytes;
  private int ownOtherBytes;
  private int staticBytes;
  private FieldRef[] refs;
  private int[] places;

  HeapClass(int index, long id, String name, long loader) {
    this.index = index;
    this.id = id;
    this.name = name;
    this.loader = loader;
  }

  void addInstanceField(FieldRef refOrNull, int size) {
    if (refOrNull == null) {
      ownOtherBytes += size;
    } else {
      ownRefs.add(refOrNull);
      ownPlaces.add(ownBytes);
    }
    ownBytes += size;
  }

  void addStaticField(FieldRef refOrNull, long value, int size) {
    staticBytes += size;
    if (refOrNull != null) {
      staticRefs.add(refOrNull);
      staticValues.add(value);
    }
  }

  void setSuperclass(HeapClass superclass) {
    this.superclass = superclass;
  }

  void setObject(int object) {
    this.object = object;
  }

  /**
   * Puts the fields of all superclasses together; a damaged dump's circle of superclasses is cut.
   */
  void link() {
    List<FieldRef> all = new ArrayList<>();
    List<Integer> at = new ArrayList<>();
    int base = 0;
    int depth = 0;
    for (HeapClass c = this; c != null && depth < DEEPEST; c = c.superclass, depth++) {
      for (int i = 0; i < c.ownRefs.size(); i++) {
        all.add(c.ownRefs.get(i));
        at.add(base + c.ownPlaces.get(i));
      }
      base += c.ownBytes;
    }
    refs = all.toArray(new FieldRef[0]);
    places = at.stream().mapToInt(Integer::intValue).toArray();
  }

  /**
   * Makes a field that is declared by {@code holder}, which only passes objects on, one of this
   * class, which says what for. {@code number} is the next free number of a field.
   */
  FieldRef adopt(String holder, int number) {
    for (int i = 0; i < refs.length; i++) {
      if (refs[i].owner().name.equals(holder)) {
        refs[i] = new FieldRef(number, this, refs[i].name(), false);
        return refs[i];
      }
    }
    return null;
  }

  /** Leaves out what is no strong reference; see {@link #isWeak}. */
  void dropWeak() {
    List<FieldRef> strong = new ArrayList<>();
    List<Integer> at = new ArrayList<>();
    for (int i = 0; i < refs.length; i++) {
      if (!isWeak(refs[i])) {
        strong.add(refs[i]);
        at.add(places[i]);
      }
    }
    refs = strong.toArray(new FieldRef[0]);
    places = at.stream().mapToInt(Integer::intValue).toArray();
  }

  /**
   * What a weak, soft, phantom or final reference points at, and the collector's own chain of them.
   */
  private static boolean isWeak(FieldRef field) {
    return field.owner().name.equals("java.lang.ref.Reference")
        && (field.name().equals("referent") || field.name().equals("discovered"));
  }

  /** Counts the classes of a dump from 0. */
  public int index() {
    return index;
  }

  /** The id of the class object. */
  public long id() {
    return id;
  }

  /** The name as in source code with {@code $} for nested classes; {@code []} behind an array's. */
  public String name() {
    return name;
  }

  /** The id of the loader; 0 is the boot loader. */
  public long loader() {
    return loader;
  }

  /** The number of the class object among all objects. */
  public int object() {
    return object;
  }

  /** The superclass, or null. */
  public HeapClass superclass() {
    return superclass;
  }

  /** Whether this class or a superclass of it has this name. */
  public boolean isA(String className) {
    int depth = 0;
    for (HeapClass c = this; c != null && depth < DEEPEST; c = c.superclass, depth++) {
      if (c.name.equals(className)) {
        return true;
      }
    }
    return false;
  }

  /** How many strong reference fields an instance has. */
  public int refCount() {
    return refs.length;
  }

  /** A strong reference field of the instances. */
  public FieldRef ref(int i) {
    return refs[i];
  }

  /** Where the value of {@link #ref} lies, counted from the first byte of an instance's fields. */
  public int place(int i) {
    return places[i];
  }

  /** The static fields that hold references. */
  public List<FieldRef> staticRefs() {
    return staticRefs;
  }

  /** The position in the file of a static field's value. */
  public long staticValue(int i) {
    return staticValues.get(i);
  }

  /** How many references an instance has, weak ones too, in all classes up to the root. */
  int allRefs() {
    return sum(c -> c.ownRefs.size());
  }

  /** How many bytes of an instance's fields are no references. */
  int otherBytes() {
    return sum(c -> c.ownOtherBytes);
  }

  private int sum(ToIntFunction<HeapClass> part) {
    int sum = 0;
    int depth = 0;
    for (HeapClass c = this; c != null && depth < DEEPEST; c = c.superclass, depth++) {
      sum += part.applyAsInt(c);
    }
    return sum;
  }

  /** How many bytes the static fields take in the dump. */
  int staticBytes() {
    return staticBytes;
  }

  @Override
  public String toString() {
    return name;
  }
}
