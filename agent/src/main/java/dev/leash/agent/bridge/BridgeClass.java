package dev.leash.agent.bridge;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.lang.invoke.MethodHandles;
import java.util.Map;
import java.util.Set;

/**
 * Makes {@code java.lang.$Leash}. Its class file is written byte by byte: a dozen constants and
 * some fields need no library, and none is loaded before something is to be woven.
 *
 * <p>The format is that of the Java Virtual Machine Specification, chapter 4.
 */
final class BridgeClass {

  static final String NAME = "java.lang.$Leash";

  /** Raised when the meaning of a field changes. */
  private static final int PROTOCOL = 1;

  private static final String FUNCTION = "Ljava/util/function/";
  private static final String[][] FIELDS = {
    {"version", "Ljava/lang/String;"},
    {"enter", "[" + FUNCTION + "BiFunction;"},
    {"exit", "[" + FUNCTION + "BiConsumer;"},
    {"abort", "[" + FUNCTION + "Consumer;"},
    {"release", "[" + FUNCTION + "BiConsumer;"},
    {"call", FUNCTION + "BiFunction;"},
  };

  private static final int JAVA_8 = 52;
  private static final int PUBLIC = 0x0001;
  private static final int STATIC = 0x0008;
  private static final int FINAL = 0x0010;
  private static final int SUPER = 0x0020;
  private static final int VOLATILE = 0x0040;
  private static final int SYNTHETIC = 0x1000;
  private static final int UTF8 = 1;
  private static final int INTEGER = 3;
  private static final int CLASS = 7;

  private BridgeClass() {}

  /** The class that a detached Leash left; null if there was none. */
  static Class<?> left() throws ReflectiveOperationException {
    Class<?> left;
    try {
      left = Class.forName(NAME, false, null);
    } catch (ClassNotFoundException e) {
      return null;
    }
    int protocol = left.getField("protocol").getInt(null);
    if (protocol != PROTOCOL) {
      throw new IllegalStateException(
          "another version of Leash was in this JVM before; restart it to use this one");
    }
    return left;
  }

  /** {@code java.lang} is opened to this loader's module only, never to the class path. */
  static Class<?> define(Instrumentation instrumentation) throws ReflectiveOperationException {
    Module own = BridgeClass.class.getModule();
    instrumentation.redefineModule(
        Object.class.getModule(),
        Set.of(),
        Map.of(),
        Map.of("java.lang", Set.of(own)),
        Set.of(),
        Map.of());
    MethodHandles.Lookup lookup =
        MethodHandles.privateLookupIn(Object.class, MethodHandles.lookup());
    return lookup.ensureInitialized(lookup.defineClass(bytes()));
  }

  private static byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(0xCAFEBABE);
      out.writeShort(0);
      out.writeShort(JAVA_8);
      out.writeShort(9 + 2 * FIELDS.length);
      utf8(out, NAME.replace('.', '/')); // 1
      classAt(out, 1); // 2
      utf8(out, "java/lang/Object"); // 3
      classAt(out, 3); // 4
      utf8(out, "protocol"); // 5
      utf8(out, "I"); // 6
      utf8(out, "ConstantValue"); // 7
      out.writeByte(INTEGER); // 8
      out.writeInt(PROTOCOL);
      for (String[] field : FIELDS) {
        utf8(out, field[0]); // 9, 11, ...
        utf8(out, field[1]); // 10, 12, ...
      }
      out.writeShort(PUBLIC | FINAL | SUPER | SYNTHETIC);
      out.writeShort(2);
      out.writeShort(4);
      out.writeShort(0); // interfaces
      out.writeShort(1 + FIELDS.length);
      out.writeShort(PUBLIC | STATIC | FINAL | SYNTHETIC);
      out.writeShort(5);
      out.writeShort(6);
      out.writeShort(1); // attributes
      out.writeShort(7);
      out.writeInt(2); // length
      out.writeShort(8);
      for (int i = 0; i < FIELDS.length; i++) {
        out.writeShort(PUBLIC | STATIC | VOLATILE | SYNTHETIC);
        out.writeShort(9 + 2 * i);
        out.writeShort(10 + 2 * i);
        out.writeShort(0); // attributes
      }
      out.writeShort(0); // methods
      out.writeShort(0); // attributes
    } catch (IOException e) {
      throw new IllegalStateException("writing to memory failed", e);
    }
    return bytes.toByteArray();
  }

  private static void utf8(DataOutputStream out, String text) throws IOException {
    out.writeByte(UTF8);
    out.writeUTF(text);
  }

  private static void classAt(DataOutputStream out, int name) throws IOException {
    out.writeByte(CLASS);
    out.writeShort(name);
  }
}
