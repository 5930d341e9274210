package dev.leash.heap.index;

import dev.leash.heap.hprof.HprofFile;

/**
 * Reads what objects hold strongly, by the position of their records. Safe for use by several
 * threads.
 */
final class StrongReferences {

  private final HprofFile file;
  private final ObjectIds ids;
  private final ClassTable classes;
  private final int idSize;

  StrongReferences(HprofFile file, ObjectIds ids, ClassTable classes) {
    this.file = file;
    this.ids = ids;
    this.classes = classes;
    this.idSize = file.idSize();
  }

  void of(long at, References visitor) {
    switch (file.bytes().u1(at)) {
      case HeapIndex.INSTANCE -> ofInstance(at, visitor);
      case HeapIndex.OBJECT_ARRAY -> ofArray(at, visitor);
      case HeapIndex.CLASS -> ofClass(classes.byId(file.id(at + 1)), visitor);
      default -> {}
    }
  }

  private void ofInstance(long at, References visitor) {
    HeapClass type = classes.byId(file.id(at + 5 + idSize));
    if (type == null) {
      return;
    }
    if (type.loader() != 0) {
      visitor.reference(null, type.object());
    }
    long fields = at + 9 + 2L * idSize;
    int length = file.bytes().u4(fields - 4);
    for (int i = 0; i < type.refCount(); i++) {
      int place = type.place(i);
      long id = place + idSize > length ? 0 : file.id(fields + place);
      int target = id == 0 ? -1 : ids.number(id);
      if (target >= 0) {
        visitor.reference(type.ref(i), target);
      }
    }
  }

  private void ofArray(long at, References visitor) {
    int length = file.bytes().u4(at + 5 + idSize);
    long element = at + 9 + 2L * idSize;
    for (int i = 0; i < length; i++, element += idSize) {
      long id = file.id(element);
      int target = id == 0 ? -1 : ids.number(id);
      if (target >= 0) {
        visitor.reference(null, target);
      }
    }
  }

  private void ofClass(HeapClass type, References visitor) {
    if (type == null) {
      return;
    }
    if (type.superclass() != null) {
      visitor.reference(null, type.superclass().object());
    }
    int loader = type.loader() == 0 ? -1 : ids.number(type.loader());
    if (loader >= 0) {
      visitor.reference(null, loader);
    }
    for (int i = 0; i < type.staticRefs().size(); i++) {
      int target = ids.number(file.id(type.staticValue(i)));
      if (target >= 0) {
        visitor.reference(type.staticRefs().get(i), target);
      }
    }
  }
}
