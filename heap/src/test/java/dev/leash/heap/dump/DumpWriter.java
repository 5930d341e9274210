package dev.leash.heap.dump;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes dumps as no JVM would have to: with any size of ids, in any number of segments. */
public final class DumpWriter {

  private final String format;
  private final int idSize;
  private final ByteArrayOutputStream records = new ByteArrayOutputStream();
  private final Map<String, Long> names = new LinkedHashMap<>();
  private final Map<Long, Type> types = new LinkedHashMap<>();
  private ByteArrayOutputStream segment = new ByteArrayOutputStream();
  private int serial;

  private record Type(long superId, List<String> refs) {}

  /** A dump of a format, as in {@code 1.0.2}, with ids of 4 or 8 bytes. */
  public DumpWriter(String format, int idSize) {
    this.format = format;
    this.idSize = idSize;
  }

  /** Writes what a step writes; there is no disk to fail. */
  private interface Step {
    void write(DataOutputStream out) throws IOException;
  }

  private static void to(ByteArrayOutputStream target, Step step) {
    try {
      step.write(new DataOutputStream(target));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void id(DataOutputStream out, long id) throws IOException {
    if (idSize == 8) {
      out.writeLong(id);
    } else {
      out.writeInt((int) id);
    }
  }

  private long name(String text) {
    return names.computeIfAbsent(
        text,
        key -> {
          long id = 1_000 + names.size();
          byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
          record(
              1,
              out -> {
                id(out, id);
                out.write(bytes);
              });
          return id;
        });
  }

  /** Writes a record of any type. */
  public DumpWriter record(int tag, byte[] body) {
    return record(tag, out -> out.write(body));
  }

  private DumpWriter record(int tag, Step step) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    to(body, step);
    to(
        records,
        out -> {
          out.writeByte(tag);
          out.writeInt(0);
          out.writeInt(body.size());
          body.writeTo(out);
        });
    return this;
  }

  /** A class whose instances have fields for references, loaded by the boot loader. */
  public DumpWriter type(long id, String name, long superId, String... refs) {
    return type(id, name, superId, 0, Map.of(), refs);
  }

  /** A class with a loader and static fields. */
  public DumpWriter type(
      long id, String name, long superId, long loader, Map<String, Long> statics, String... refs) {
    long nameId = name(name.replace('.', '/'));
    record(
        2,
        out -> {
          out.writeInt(++serial);
          id(out, id);
          out.writeInt(0);
          id(out, nameId);
        });
    types.put(id, new Type(superId, List.of(refs)));
    List<Long> fieldNames = new ArrayList<>();
    for (String ref : refs) {
      fieldNames.add(name(ref));
    }
    Map<Long, Long> staticNames = new LinkedHashMap<>();
    statics.forEach((field, value) -> staticNames.put(name(field), value));
    to(
        segment,
        out -> {
          out.writeByte(0x20);
          id(out, id);
          out.writeInt(0);
          id(out, superId);
          id(out, loader);
          for (int i = 0; i < 4; i++) {
            id(out, 0);
          }
          out.writeInt(refs.length * idSize);
          out.writeShort(0);
          out.writeShort(staticNames.size());
          for (Map.Entry<Long, Long> each : staticNames.entrySet()) {
            id(out, each.getKey());
            out.writeByte(2);
            id(out, each.getValue());
          }
          out.writeShort(refs.length);
          for (long fieldName : fieldNames) {
            id(out, fieldName);
            out.writeByte(2);
          }
        });
    return this;
  }

  /**
   * An object, with the values of its own class's fields first and then those of the superclasses.
   */
  public DumpWriter object(long id, long type, long... values) {
    int fields = 0;
    for (Type t = types.get(type); t != null; t = types.get(t.superId)) {
      fields += t.refs.size();
    }
    if (fields != values.length) {
      throw new IllegalArgumentException(fields + " fields, " + values.length + " values");
    }
    to(
        segment,
        out -> {
          out.writeByte(0x21);
          id(out, id);
          out.writeInt(0);
          id(out, type);
          out.writeInt(values.length * idSize);
          for (long value : values) {
            id(out, value);
          }
        });
    return this;
  }

  /** An array of references. */
  public DumpWriter array(long id, long type, long... elements) {
    to(
        segment,
        out -> {
          out.writeByte(0x22);
          id(out, id);
          out.writeInt(0);
          out.writeInt(elements.length);
          id(out, type);
          for (long element : elements) {
            id(out, element);
          }
        });
    return this;
  }

  /** An array of bytes. */
  public DumpWriter bytes(long id, int length) {
    to(
        segment,
        out -> {
          out.writeByte(0x23);
          id(out, id);
          out.writeInt(0);
          out.writeInt(length);
          out.writeByte(8);
          out.write(new byte[length]);
        });
    return this;
  }

  /**
   * A root of the kind that needs nothing but the object: 5 is a class, 7 a monitor, 255 anything.
   */
  public DumpWriter root(int tag, long id) {
    to(
        segment,
        out -> {
          out.writeByte(tag);
          id(out, id);
          if (tag == 1) {
            id(out, 0);
          }
        });
    return this;
  }

  /** Any bytes among the objects. */
  public DumpWriter raw(int... bytes) {
    for (int each : bytes) {
      segment.write(each);
    }
    return this;
  }

  /** Ends a segment; the objects that follow are in another one. */
  public DumpWriter cut() {
    byte[] objects = segment.toByteArray();
    segment = new ByteArrayOutputStream();
    return record(format.equals("1.0.1") ? 0x0c : 0x1c, objects);
  }

  /** The dump. */
  public byte[] toBytes() {
    if (segment.size() > 0) {
      cut();
    }
    if (!format.equals("1.0.1")) {
      record(0x2c, new byte[0]);
    }
    ByteArrayOutputStream dump = new ByteArrayOutputStream();
    to(
        dump,
        out -> {
          out.write(("JAVA PROFILE " + format).getBytes(StandardCharsets.US_ASCII));
          out.writeByte(0);
          out.writeInt(idSize);
          out.writeLong(1_700_000_000_000L);
          records.writeTo(out);
        });
    return dump.toByteArray();
  }
}
