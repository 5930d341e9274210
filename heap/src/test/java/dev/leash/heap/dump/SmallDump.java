package dev.leash.heap.dump;

import java.util.Map;

/**
 * A small program's heap: a bus in a static field, a list of its own class with two listeners, one
 * of which something else has.
 */
public final class SmallDump {

  private SmallDump() {}

  /** The dump, whose object ids all lie above {@code base} and are multiples of {@code step}. */
  public static DumpWriter write(String format, int idSize, long base, int step, boolean cuts) {
    DumpWriter dump = new DumpWriter(format, idSize);
    Ids id = new Ids(base, step);
    dump.type(id.of(1), "java.lang.Object", 0)
        .type(id.of(2), "java.util.AbstractCollection", id.of(1))
        .type(id.of(3), "java.util.ArrayList", id.of(2), "elementData")
        .type(id.of(4), "[Ljava.lang.Object;", id.of(1))
        .type(id.of(10), "jdk.internal.loader.ClassLoaders$AppClassLoader", id.of(1))
        .object(id.of(11), id.of(10))
        .type(id.of(5), "com.acme.Bus", id.of(1), id.of(11), Map.of(), "listeners")
        .type(id.of(6), "com.acme.PanelListener", id.of(1), id.of(11), Map.of(), "data")
        .type(id.of(7), "java.lang.ref.Reference", id.of(1), "referent", "discovered")
        .type(id.of(8), "java.lang.ref.WeakReference", id.of(7));
    if (cuts) {
      dump.cut();
    }
    dump.type(
            id.of(9),
            "com.acme.Main",
            id.of(1),
            id.of(11),
            Map.of("BUS", id.of(20), "KEPT", id.of(31), "WEAK", id.of(40)))
        .object(id.of(20), id.of(5), id.of(21))
        .object(id.of(21), id.of(3), id.of(22))
        .array(id.of(22), id.of(4), id.of(30), id.of(31), 0)
        .object(id.of(30), id.of(6), id.of(32))
        .object(id.of(31), id.of(6), id.of(33));
    if (cuts) {
      dump.cut();
    }
    return dump.bytes(id.of(32), 100)
        .bytes(id.of(33), 200)
        .object(id.of(40), id.of(8), id.of(30), 0)
        .object(id.of(41), id.of(1)) // garbage
        .root(5, id.of(9));
  }

  /** The usual dump. */
  public static DumpWriter write() {
    return write("1.0.2", 8, 0x7_0000_0000L, 8, true);
  }

  /** Numbers objects. */
  public record Ids(long base, int step) {
    /** The id of the object with a number, with room for 4,000 bytes each. */
    public long of(int number) {
      return base + (long) number * step * 512;
    }
  }
}
