package dev.leash.agent.bridge;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Writes the class file of {@code java.lang.$Leash}, byte by byte: a dozen constants and some
 * fields need no library, and none is loaded before something is to be woven.
 *
 * <p>The format is that of the Java Virtual Machine Specification, chapter 4.
 */
final class BridgeClass {

  static final String INTERNAL_NAME = "java/lang/$Leash";

  private static final int JAVA_8 = 52;
  private static final int PUBLIC = 0x0001;
  private static final int STATIC = 0x0008;
  private static final int FINAL = 0x0010;
  private static final int SUPER = 0x0020;
  private static final int VOLATILE = 0x0040;
  private static final int SYNTHETIC = 0x1000;
  private static final int UTF8 = 1;
  private static final int CLASS = 7;

  private BridgeClass() {}

  /**
   * The class file.
   *
   * @param fields pairs of name and descriptor
   */
  static byte[] bytes(String[][] fields) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(0xCAFEBABE);
      out.writeShort(0);
      out.writeShort(JAVA_8);
      out.writeShort(5 + 2 * fields.length);
      utf8(out, INTERNAL_NAME); // 1
      classAt(out, 1); // 2
      utf8(out, "java/lang/Object"); // 3
      classAt(out, 3); // 4
      for (String[] field : fields) {
        utf8(out, field[0]); // 5, 7, ...
        utf8(out, field[1]); // 6, 8, ...
      }
      out.writeShort(PUBLIC | FINAL | SUPER | SYNTHETIC);
      out.writeShort(2);
      out.writeShort(4);
      out.writeShort(0); // interfaces
      out.writeShort(fields.length);
      for (int i = 0; i < fields.length; i++) {
        out.writeShort(PUBLIC | STATIC | VOLATILE | SYNTHETIC);
        out.writeShort(5 + 2 * i);
        out.writeShort(6 + 2 * i);
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
