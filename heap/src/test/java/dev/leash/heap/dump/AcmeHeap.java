package dev.leash.heap.dump;

import dev.leash.heap.report.HeapReport;
import dev.leash.heap.report.SourceList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Puts a heap of a made-up program together, object by object. */
public final class AcmeHeap {

  private static final long OBJECT = 0x10_0000;
  private static final long LOADER = OBJECT + 0x2000;
  private static final long MAIN = OBJECT + 0x3000;
  private static final long ARRAY = OBJECT + 0x4000;
  private static final long LIST = OBJECT + 0x6000;

  private final DumpWriter dump = new DumpWriter("1.0.2", 8);
  private final Map<String, Long> types = new LinkedHashMap<>();
  private final Map<String, Long> statics = new LinkedHashMap<>();
  private long next = 0x100_0000;

  /** A heap with the classes that every one has. */
  public AcmeHeap() {
    dump.type(OBJECT, "java.lang.Object", 0)
        .type(OBJECT + 0x1000, "jdk.internal.loader.ClassLoaders$AppClassLoader", OBJECT)
        .object(LOADER, OBJECT + 0x1000)
        .type(ARRAY, "[Ljava.lang.Object;", OBJECT)
        .type(OBJECT + 0x5000, "java.util.AbstractCollection", OBJECT)
        .type(LIST, "java.util.ArrayList", OBJECT + 0x5000, "elementData");
  }

  /** A class of the JDK with fields. */
  public AcmeHeap jdk(String name, String superclass, String... fields) {
    dump.type(id(), name, superclass == null ? OBJECT : types.get(superclass), fields);
    types.put(name, next);
    return this;
  }

  /** A class of the application with fields. */
  public AcmeHeap app(String name, String superclass, String... fields) {
    long up = superclass == null ? OBJECT : types.get(superclass);
    dump.type(id(), name, up, LOADER, Map.of(), fields);
    types.put(name, next);
    return this;
  }

  private long id() {
    next += 0x200;
    return next;
  }

  /** An object; returns its id. */
  public long object(String type, long... values) {
    long id = id();
    dump.object(id, types.get(type), values);
    return id;
  }

  /** An array list with elements; returns its id. */
  public long list(long... elements) {
    return listOf(array(elements));
  }

  /** An array list that has an array for its elements; returns its id. */
  public long listOf(long array) {
    long id = id();
    dump.object(id, LIST, array);
    return id;
  }

  /** Ids for objects that others are to refer to before they are written. */
  public long[] reserve(int count) {
    long[] ids = new long[count];
    for (int i = 0; i < count; i++) {
      ids[i] = id();
    }
    return ids;
  }

  /** Writes an object whose id was reserved. */
  public void object(String type, Reserved id, long... values) {
    dump.object(id.id(), types.get(type), values);
  }

  /** An id from {@link #reserve}. */
  public record Reserved(long id) {}

  /** An array; returns its id. */
  public long array(long... elements) {
    long id = id();
    dump.array(id, ARRAY, elements);
    return id;
  }

  /** A hundred bytes; returns their id. */
  public long bytes() {
    long id = id();
    dump.bytes(id, 100);
    return id;
  }

  /** Keeps an object in a static field of {@code com.acme.Main}. */
  public AcmeHeap keep(String field, long id) {
    statics.put(field, id);
    return this;
  }

  /** Writes the dump. */
  public byte[] toBytes() {
    dump.type(MAIN, "com.acme.Main", OBJECT, LOADER, statics).root(5, OBJECT);
    return dump.toBytes();
  }

  /** Writes and reads the dump. */
  public HeapReport read(Path directory) throws IOException {
    return Dumps.read(directory, toBytes());
  }

  /** Writes and reads the dump, and gives the list in a field. */
  public SourceList read(Path directory, String field) throws IOException {
    return Dumps.list(read(directory), field);
  }
}
