package dev.leash.agent.weave;

import static dev.leash.agent.weave.ClassHeader.u2;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Puts a call of a hook in front of the last {@code return} of {@code main(String[])}. The
 * interpreter keeps what the method has in its variables until it has returned; compiled code may
 * have let go of it, and is not kept from that. Nothing else moves: what is behind the last
 * instruction of a method is nobody's target. So it takes no library, and a program in which
 * nothing else is woven loads none for it.
 *
 * <p>The format is that of the Java Virtual Machine Specification, chapter 4.
 */
public final class MainReturn {

  private static final int RETURN = 0xb1;
  private static final int GETSTATIC = 0xb2;
  private static final int INVOKEINTERFACE = 0xb9;
  private static final int SIPUSH = 0x11;
  private static final int AALOAD = 0x32;
  private static final int ACONST_NULL = 0x01;

  /** How many bytes the call takes. */
  private static final int CALL = 14;

  /** How much it needs on the stack. */
  private static final int STACK = 3;

  /** HotSpot compiles no method that is longer: to make it so would be felt. */
  private static final int COMPILED = 8_000;

  private static final int MOST = 65_535;
  private static final int UTF8 = 1;
  private static final int CLASS = 7;
  private static final int FIELD = 9;
  private static final int INTERFACE_METHOD = 11;
  private static final int NAME_AND_TYPE = 12;
  private static final int CONSTANTS = 12;
  private static final String CONSUMER = "java/util/function/BiConsumer";

  private final byte[] in;
  private final ClassHeader header;
  private final ByteArrayOutputStream bytes;
  private final DataOutputStream out;

  private MainReturn(byte[] in, ClassHeader header) {
    this.in = in;
    this.header = header;
    this.bytes = new ByteArrayOutputStream(in.length + 256);
    this.out = new DataOutputStream(bytes);
  }

  /**
   * Weaves a class.
   *
   * @param in the class file
   * @param bridge the internal name of the class whose field {@code release} has the hooks
   * @param hook the number of the hook, which is called with two nulls
   * @return the woven class file; null if it has no such method, or that does not end in a return
   */
  public static byte[] weave(byte[] in, String bridge, int hook) {
    ClassHeader header = ClassHeader.of(in);
    CodeAttribute main = CodeAttribute.of(in, header, "main", "([Ljava/lang/String;)V");
    if (main == null
        || !endsInReturn(in, main)
        || header.constants() + CONSTANTS > MOST
        || main.length() + CALL > MOST
        || (main.length() < COMPILED && main.length() + CALL >= COMPILED)) {
      return null;
    }
    try {
      return new MainReturn(in, header).weave(main, bridge, hook);
    } catch (IOException e) {
      throw new IllegalStateException("writing to memory failed", e);
    }
  }

  private static boolean endsInReturn(byte[] in, CodeAttribute main) {
    int at = main.begin();
    int last = main.begin() + main.length() - 1;
    while (at < last) {
      int length = Instructions.length(in, at, main.begin());
      if (length <= 0) {
        return false;
      }
      at += length;
    }
    return at == last && (in[last] & 0xff) == RETURN;
  }

  private byte[] weave(CodeAttribute main, String bridge, int hook) throws IOException {
    int first = header.constants();
    out.write(in, 0, 8);
    out.writeShort(first + CONSTANTS);
    out.write(in, 10, header.constantsEnd() - 10);
    constants(first, bridge);
    int last = main.begin() + main.length() - 1;
    copy(header.constantsEnd(), main.at() + 2);
    int behind = main.begin() + main.length();
    int attributeEnd = main.at() + 6 + u4(main.at() + 2);
    out.writeInt(u4(main.at() + 2) + CALL);
    out.writeShort(Math.min(MOST, u2(in, main.at() + 6) + STACK));
    copy(main.at() + 8, main.at() + 10);
    out.writeInt(main.length() + CALL);
    copy(main.begin(), last);
    call(first, hook);
    out.writeByte(RETURN);
    tail(main, behind);
    copy(attributeEnd, in.length);
    return bytes.toByteArray();
  }

  private void constants(int first, String bridge) throws IOException {
    utf8(bridge); // + 0
    pair(CLASS, first); // + 1
    utf8("release"); // + 2
    utf8("[L" + CONSUMER + ";"); // + 3
    pair(NAME_AND_TYPE, first + 2, first + 3); // + 4
    pair(FIELD, first + 1, first + 4); // + 5
    utf8(CONSUMER); // + 6
    pair(CLASS, first + 6); // + 7
    utf8("accept"); // + 8
    utf8("(Ljava/lang/Object;Ljava/lang/Object;)V"); // + 9
    pair(NAME_AND_TYPE, first + 8, first + 9); // + 10
    pair(INTERFACE_METHOD, first + 7, first + 10); // + 11
  }

  private void utf8(String text) throws IOException {
    out.writeByte(UTF8);
    out.writeUTF(text);
  }

  private void pair(int tag, int... indices) throws IOException {
    out.writeByte(tag);
    for (int index : indices) {
      out.writeShort(index);
    }
  }

  private void call(int first, int hook) throws IOException {
    out.writeByte(GETSTATIC);
    out.writeShort(first + 5);
    out.writeByte(SIPUSH);
    out.writeShort(hook);
    out.writeByte(AALOAD);
    out.writeByte(ACONST_NULL);
    out.writeByte(ACONST_NULL);
    out.writeByte(INVOKEINTERFACE);
    out.writeShort(first + 11);
    out.writeByte(STACK);
    out.writeByte(0);
  }

  /** The tables behind the code: what reached to its end reaches to its end. */
  private void tail(CodeAttribute main, int from) throws IOException {
    int at = from;
    int handlers = u2(in, at);
    out.writeShort(handlers);
    at += 2;
    for (int i = 0; i < handlers; i++, at += 8) {
      copy(at, at + 2);
      int end = u2(in, at + 2);
      out.writeShort(end == main.length() ? end + CALL : end);
      copy(at + 4, at + 8);
    }
    int attributes = u2(in, at);
    out.writeShort(attributes);
    at += 2;
    for (int i = 0; i < attributes; i++) {
      int end = at + 6 + u4(at + 2);
      if (header.isText(u2(in, at), "LocalVariableTable")
          || header.isText(u2(in, at), "LocalVariableTypeTable")) {
        variables(main, at);
      } else {
        copy(at, end);
      }
      at = end;
    }
  }

  private void variables(CodeAttribute main, int attribute) throws IOException {
    copy(attribute, attribute + 8);
    int at = attribute + 8;
    for (int left = u2(in, attribute + 6); left > 0; left--, at += 10) {
      copy(at, at + 2);
      int length = u2(in, at + 2);
      out.writeShort(u2(in, at) + length == main.length() ? length + CALL : length);
      copy(at + 4, at + 10);
    }
  }

  private void copy(int from, int end) {
    bytes.write(in, from, end - from);
  }

  private int u4(int at) {
    return (u2(in, at) << 16) | u2(in, at + 2);
  }
}
