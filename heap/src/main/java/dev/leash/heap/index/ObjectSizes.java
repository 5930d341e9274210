package dev.leash.heap.index;

import java.util.List;

/** The sizes of objects in bytes, headers and padding included. */
final class ObjectSizes {

  /** What a class object takes beside its static fields, about. */
  private static final int CLASS_OBJECT = 96;

  private final ObjectLayout layout;
  private final long[] instances;

  ObjectSizes(ObjectLayout layout, ClassTable table) {
    this.layout = layout;
    List<HeapClass> classes = table.classes();
    instances = new long[classes.size()];
    for (int i = 0; i < instances.length; i++) {
      HeapClass type = classes.get(i);
      instances[i] = layout.instance(type.allRefs(), type.otherBytes());
    }
  }

  ObjectLayout layout() {
    return layout;
  }

  /** Of an instance; of one whose class is missing, from the bytes of its fields in the dump. */
  long instance(HeapClass type, int fieldBytes) {
    return type == null ? layout.instance(0, fieldBytes) : instances[type.index()];
  }

  long objectArray(int length) {
    return layout.array(length, layout.reference());
  }

  long primitiveArray(int length, int elementSize) {
    return layout.array(length, elementSize);
  }

  long classObject(HeapClass type) {
    return CLASS_OBJECT + (type == null ? 0 : (type.staticBytes() + 7L) & -8L);
  }
}
