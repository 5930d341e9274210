package dev.leash.heap.index;

import dev.leash.heap.hprof.FieldType;
import dev.leash.heap.hprof.HprofFile;

/** The objects of a dump, numbered from 0. Reading is safe from several threads. */
public final class HeapIndex {

  /** The tags of the records that are objects. */
  static final int CLASS = 0x20;

  static final int INSTANCE = 0x21;
  static final int OBJECT_ARRAY = 0x22;
  static final int PRIMITIVE_ARRAY = 0x23;

  private final HprofFile file;
  private final ObjectIds ids;
  private final Offsets offsets;
  private final int size;
  private final ClassTable classes;
  private final Roots roots;
  private final Stacks stacks;
  private final ObjectSizes sizes;
  private final StrongReferences references;
  private final int idSize;

  HeapIndex(
      HprofFile file,
      ObjectIds ids,
      Offsets offsets,
      int size,
      ClassTable classes,
      Roots roots,
      Stacks stacks) {
    this.file = file;
    this.ids = ids;
    this.offsets = offsets;
    this.size = size;
    this.classes = classes;
    this.roots = roots;
    this.stacks = stacks;
    this.references = new StrongReferences(file, ids, classes);
    this.idSize = file.idSize();
    this.sizes = new ObjectSizes(ObjectLayout.find(this, ids), classes);
  }

  /** How many objects there are, class objects included. */
  public int size() {
    return size;
  }

  /** The dump itself. */
  public HprofFile file() {
    return file;
  }

  /** The classes. */
  public ClassTable classes() {
    return classes;
  }

  /** The roots. */
  public Roots roots() {
    return roots;
  }

  /** The stacks of the threads. */
  public Stacks stacks() {
    return stacks;
  }

  /** How the JVM lays out its objects, as far as the dump tells. */
  public ObjectLayout layout() {
    return sizes.layout();
  }

  /** The number of the object with an id, or -1 if there is none, as for 0. */
  public int number(long id) {
    return ids.number(id);
  }

  /** The id of an object: its address when the dump was written. */
  public long id(int object) {
    return file.id(offsets.get(object) + 1);
  }

  int tag(int object) {
    return file.bytes().u1(offsets.get(object));
  }

  /** Whether an object is an instance of a class: no array and no class object. */
  public boolean isInstance(int object) {
    return tag(object) == INSTANCE;
  }

  /** Whether an object is an array of references. */
  public boolean isObjectArray(int object) {
    return tag(object) == OBJECT_ARRAY;
  }

  /** Whether an object is an array of numbers, characters or booleans. */
  public boolean isPrimitiveArray(int object) {
    return tag(object) == PRIMITIVE_ARRAY;
  }

  /** Whether an object is a class. */
  public boolean isClass(int object) {
    return tag(object) == CLASS;
  }

  /** The class that a class object stands for. */
  public HeapClass asClass(int object) {
    return classes.byId(id(object));
  }

  /** The class of an instance or of an array of references, or null if the dump lacks it. */
  public HeapClass classOf(int object) {
    long at = offsets.get(object);
    return switch (file.bytes().u1(at)) {
      case INSTANCE -> classes.byId(file.id(at + 5 + idSize));
      case OBJECT_ARRAY -> classes.byId(file.id(at + 9 + idSize));
      default -> null;
    };
  }

  /** The class of an instance; null for all that is none, or if the dump lacks it. */
  public HeapClass classOfInstance(int object) {
    long at = offsets.get(object);
    return file.bytes().u1(at) == INSTANCE ? classes.byId(file.id(at + 5 + idSize)) : null;
  }

  /** The class of any object but a class object, or null if the dump lacks it. */
  public HeapClass typeOf(int object) {
    HeapClass type = classOf(object);
    return type == null && isPrimitiveArray(object) ? classes.arraysOf(elementType(object)) : type;
  }

  /** The elements of an array, null ones included. */
  public int length(int array) {
    return file.bytes().u4(offsets.get(array) + 5 + idSize);
  }

  /** The object at a place of an array of references, or -1. */
  public int element(int array, int at) {
    return ids.number(file.id(offsets.get(array) + 9 + 2L * idSize + (long) at * idSize));
  }

  /** The position of a primitive array's elements. */
  public long elements(int array) {
    return offsets.get(array) + 10 + idSize;
  }

  /** The type of a primitive array's elements, by {@link FieldType}. */
  public int elementType(int array) {
    return file.bytes().u1(offsets.get(array) + 9 + idSize);
  }

  /** What the field {@code i} of an instance's class refers to, or -1. */
  public int value(int object, HeapClass type, int i) {
    return valueAt(object, type.place(i));
  }

  /** What a weak reference points at; -1 if that is nothing, or the object is none. */
  public int referent(int object) {
    int place = isInstance(object) ? InstanceFields.placeOfReferent(classOf(object)) : -1;
    return place < 0 ? -1 : valueAt(object, place);
  }

  private int valueAt(int object, int place) {
    long at = offsets.get(object) + 9 + 2L * idSize;
    return place + idSize > file.bytes().u4(at - 4) ? -1 : ids.number(file.id(at + place));
  }

  /**
   * What the field with a name refers to, the nearest to the object's own class if there are
   * several; -1 if nothing.
   */
  public int value(int object, String field) {
    HeapClass type = isInstance(object) ? classOf(object) : null;
    for (int i = 0; type != null && i < type.refCount(); i++) {
      if (type.ref(i).name().equals(field)) {
        return value(object, type, i);
      }
    }
    return -1;
  }

  /** The bytes that an object takes, in the JVM's layout. */
  public long bytes(int object) {
    long at = offsets.get(object);
    return switch (file.bytes().u1(at)) {
      case INSTANCE ->
          sizes.instance(
              classes.byId(file.id(at + 5 + idSize)), file.bytes().u4(at + 5 + 2L * idSize));
      case OBJECT_ARRAY -> sizes.objectArray(file.bytes().u4(at + 5 + idSize));
      case PRIMITIVE_ARRAY ->
          sizes.primitiveArray(
              file.bytes().u4(at + 5 + idSize),
              FieldType.size(file.bytes().u1(at + 9 + idSize), idSize));
      default -> sizes.classObject(classes.byId(file.id(at + 1)));
    };
  }

  /** Shows every object that an object holds strongly. */
  public void references(int object, References visitor) {
    references.of(offsets.get(object), visitor);
  }
}
