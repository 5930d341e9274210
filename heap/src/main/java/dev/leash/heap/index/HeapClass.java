package dev.leash.heap.index;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** A class of a dump: its name, its superclass, and where the references of its instances lie. */
public final class HeapClass {

  static final int DEEPEST = 1_000;

  private final int index;
  private final long id;
  private final String name;
  private final long loader;
  private HeapClass superclass;
  private int object = -1;

  private final List<FieldRef> ownRefs = new ArrayList<>();
  private final List<FieldRef> staticRefs = new ArrayList<>();
  private final List<Long> staticValues = new ArrayList<>();

  private final List<Integer> ownPlaces = new ArrayList<>();

  private int ownBytes;
  private int ownOtherBytes;
  private int staticBytes;
  private InstanceFields fields;

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

  /** Puts the fields of all superclasses together. */
  void link() {
    fields = InstanceFields.of(this);
  }

  /** Gives this class a field of {@code holder} as its own; see {@link InstanceFields#adopt}. */
  FieldRef adopt(String holder, int number) {
    return fields.adopt(this, holder, number);
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
    return fields.size();
  }

  /** A strong reference field of the instances. */
  public FieldRef ref(int i) {
    return fields.ref(i);
  }

  /** Where the value of {@link #ref} lies, counted from the first byte of an instance's fields. */
  public int place(int i) {
    return fields.place(i);
  }

  /** The static fields that hold references. */
  public List<FieldRef> staticRefs() {
    return staticRefs;
  }

  /** The position in the file of a static field's value. */
  public long staticValue(int i) {
    return staticValues.get(i);
  }

  List<FieldRef> ownRefs() {
    return ownRefs;
  }

  /** Of each reference field its place among all bytes of fields that the class itself declares. */
  List<Integer> ownPlaces() {
    return ownPlaces;
  }

  int ownBytes() {
    return ownBytes;
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
