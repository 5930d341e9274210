package dev.leash.heap.index;

import dev.leash.heap.hprof.ClassDump;
import dev.leash.heap.hprof.FieldType;
import dev.leash.heap.hprof.HprofFile;
import java.util.ArrayList;
import java.util.List;

/** The classes of a dump. Safe for use by several threads once it is made. */
public final class ClassTable {

  /** Libraries extend it to save an object; what the field means, only the subclass tells. */
  private static final String REFERENCE_HOLDER = "java.util.concurrent.atomic.AtomicReference";

  private static final int RECENT_BITS = 8;

  /** Their names, at the numbers that the format gives their types. */
  private static final List<String> PRIMITIVE_ARRAYS =
      List.of(
          "",
          "",
          "",
          "",
          "boolean[]",
          "char[]",
          "float[]",
          "double[]",
          "byte[]",
          "short[]",
          "int[]",
          "long[]");

  private final List<HeapClass> classes = new ArrayList<>();
  private final List<FieldRef> fields = new ArrayList<>();
  private final LongMap byId = new LongMap();

  /** Objects of few classes make up most of a heap, and are looked up again and again. */
  private final HeapClass[] recent = new HeapClass[1 << RECENT_BITS];

  private final HeapClass[] primitiveArrays = new HeapClass[PRIMITIVE_ARRAYS.size()];

  ClassTable(HprofFile file, DumpRecords records, List<Long> ids) {
    for (long id : ids) {
      long position = records.classDumps.get(id, -1);
      String name = DumpNames.ofClass(records.names.get(records.classNames.get(id, 0)));
      HeapClass made = new HeapClass(classes.size(), id, name, ClassDump.loader(file, position));
      byId.put(id, classes.size());
      int primitive = PRIMITIVE_ARRAYS.indexOf(name);
      if (primitive > 0) {
        primitiveArrays[primitive] = made;
      }
      classes.add(made);
      readFields(file, records.names, position, made);
    }
    for (HeapClass each : classes) {
      each.setSuperclass(byId(ClassDump.superclass(file, records.classDumps.get(each.id(), -1))));
    }
    for (HeapClass each : classes) {
      each.link();
      if (each.superclass() != null && each.superclass().isA(REFERENCE_HOLDER)) {
        FieldRef own = each.adopt(REFERENCE_HOLDER, fields.size());
        if (own != null) {
          fields.add(own);
        }
      }
    }
  }

  private void readFields(HprofFile file, DumpNames names, long position, HeapClass made) {
    ClassDump.read(
        file,
        position,
        file.bytes().size(),
        new ClassDump.Fields() {
          @Override
          public void staticField(long nameId, int type, long value) {
            made.addStaticField(
                ref(type, nameId, true), value, FieldType.size(type, file.idSize()));
          }

          @Override
          public void instanceField(long nameId, int type) {
            made.addInstanceField(ref(type, nameId, false), FieldType.size(type, file.idSize()));
          }

          private FieldRef ref(int type, long nameId, boolean isStatic) {
            if (type != FieldType.OBJECT) {
              return null;
            }
            FieldRef ref = new FieldRef(fields.size(), made, names.get(nameId), isStatic);
            fields.add(ref);
            return ref;
          }
        });
  }

  /** The class of arrays of a primitive type, by the type's number, or null. */
  HeapClass arraysOf(int type) {
    return primitiveArrays[type];
  }

  /** All classes, by index. */
  public List<HeapClass> classes() {
    return classes;
  }

  /** All fields that hold references, by number. */
  public List<FieldRef> fields() {
    return fields;
  }

  /** The class with an id, or null. */
  public HeapClass byId(long id) {
    int place = (int) ((id >>> 3) ^ (id >>> (3 + RECENT_BITS))) & ((1 << RECENT_BITS) - 1);
    HeapClass last = recent[place];
    if (last != null && last.id() == id) {
      return last;
    }
    int index = (int) byId.get(id, -1);
    HeapClass found = index < 0 ? null : classes.get(index);
    recent[place] = found;
    return found;
  }
}
