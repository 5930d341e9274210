package dev.leash.agent.weave;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * What a class file says about the class's ancestors and methods, read from its bytes and nothing
 * else. It makes a string only of what it is asked for, because almost every class that is loaded
 * passes through here.
 *
 * <p>Immutable as long as the bytes are.
 */
public final class ClassHeader {

  private static final int NATIVE_OR_ABSTRACT = 0x0100 | 0x0400;
  private static final int SYNTHETIC = 0x1000;
  private static final int FINAL = 0x0010;
  private static final int PRIVATE = 0x0002;
  private static final int FIELD = 9;
  private static final int METHOD = 10;
  private static final int INTERFACE_METHOD = 11;
  private static final int DYNAMIC_CALL = 18;

  private final byte[] bytes;

  /** Where the entries of the constant pool begin, past their tags. */
  private final int[] pool;

  /** Where the access flags are, behind the pool. */
  private final int flagsAt;

  private ClassHeader(byte[] bytes, int[] pool, int flagsAt) {
    this.bytes = bytes;
    this.pool = pool;
    this.flagsAt = flagsAt;
  }

  /**
   * Reads a class file.
   *
   * @throws IndexOutOfBoundsException or {@link IllegalArgumentException} if it is not one
   */
  public static ClassHeader of(byte[] bytes) {
    int size = u2(bytes, 8);
    int[] pool = new int[size];
    int at = 10;
    for (int i = 1; i < size; i++) {
      pool[i] = at + 1;
      switch (bytes[at]) {
        case 1 -> at += 3 + u2(bytes, at + 1);
        case 3, 4, 9, 10, 11, 12, 17, 18 -> at += 5;
        case 5, 6 -> {
          at += 9;
          i++;
        }
        case 7, 8, 16, 19, 20 -> at += 3;
        case 15 -> at += 4;
        default -> throw new IllegalArgumentException("unknown constant " + bytes[at]);
      }
    }
    return new ClassHeader(bytes, pool, at);
  }

  /** The internal name of the superclass; null for {@code Object} and modules. */
  public String superName() {
    return className(u2(bytes, flagsAt + 4));
  }

  /** How many interfaces it names. */
  public int interfaces() {
    return u2(bytes, flagsAt + 6);
  }

  /** The internal name of one of its interfaces. */
  public String interfaceName(int number) {
    return className(u2(bytes, flagsAt + 8 + 2 * number));
  }

  /**
   * Whether it has a method with code whose name has one of some hash codes. Bridges don't count.
   */
  public boolean declares(IntPredicate nameHash) {
    int at = skipFields();
    int methods = u2(bytes, at);
    at += 2;
    for (int i = 0; i < methods; i++) {
      int flags = u2(bytes, at);
      if ((flags & (NATIVE_OR_ABSTRACT | SYNTHETIC)) == 0
          && nameHash.test(hash(u2(bytes, at + 2)))) {
        return true;
      }
      at = skipMember(at);
    }
    return false;
  }

  /** Looks at methods without making strings of them. */
  @FunctionalInterface
  public interface MethodVisitor {
    /**
     * Looks at one method.
     *
     * @param bytes the class file
     * @param flags the method's access flags
     * @param name where its name begins
     * @param nameEnd where that ends
     * @param descriptor where its descriptor begins
     * @param descriptorEnd where that ends
     */
    void visit(byte[] bytes, int flags, int name, int nameEnd, int descriptor, int descriptorEnd);
  }

  /** Looks at a descriptor without making a string of it. */
  @FunctionalInterface
  public interface DescriptorTest {
    /**
     * Tests a descriptor.
     *
     * @param bytes the class file
     * @param from where it begins
     * @param end where it ends
     */
    boolean test(byte[] bytes, int from, int end);
  }

  /** Whether it is an interface. */
  public boolean isInterface() {
    return (u2(bytes, flagsAt) & 0x0200) != 0;
  }

  /** Whether it declares a field whose descriptor passes a test. */
  public boolean hasField(DescriptorTest test) {
    return hasField(0, test);
  }

  /** Whether it declares a field that may be set again, and whose descriptor passes a test. */
  public boolean hasVariableField(DescriptorTest test) {
    return hasField(FINAL, test);
  }

  /** Whether it declares a field that others may use, and whose descriptor passes a test. */
  public boolean hasSharedField(DescriptorTest test) {
    return hasField(PRIVATE, test);
  }

  private boolean hasField(int without, DescriptorTest test) {
    int at = flagsAt + 8 + 2 * interfaces();
    int fields = u2(bytes, at);
    at += 2;
    for (int i = 0; i < fields; i++) {
      int descriptor = pool[u2(bytes, at + 4)];
      if ((u2(bytes, at) & without) == 0
          && test.test(bytes, descriptor + 2, descriptor + 2 + u2(bytes, descriptor))) {
        return true;
      }
      at = skipMember(at);
    }
    return false;
  }

  /** Whether it declares a field of a type that is written inside of it. */
  public boolean hasFieldOfInner() {
    int name = pool[u2(bytes, pool[u2(bytes, flagsAt + 2)])];
    int length = u2(bytes, name);
    int at = flagsAt + 8 + 2 * interfaces();
    int fields = u2(bytes, at);
    at += 2;
    for (int i = 0; i < fields; i++) {
      int descriptor = pool[u2(bytes, at + 4)];
      int from = descriptor + 2;
      if (u2(bytes, descriptor) > length + 2
          && bytes[from] == 'L'
          && bytes[from + 1 + length] == '$'
          && Arrays.equals(
              bytes, from + 1, from + 1 + length, bytes, name + 2, name + 2 + length)) {
        return true;
      }
      at = skipMember(at);
    }
    return false;
  }

  /** Looks at a method that is called without making strings of it. */
  @FunctionalInterface
  public interface CallTest {
    /**
     * Tests a call.
     *
     * @param bytes the class file
     * @param owner where the length of the name of the class is on which the method is called
     * @param name where the length of its name is
     * @param descriptor where the length of its descriptor is
     */
    boolean test(byte[] bytes, int owner, int name, int descriptor);
  }

  /** Whether it calls a method that passes a test. */
  public boolean calls(CallTest test) {
    for (int i = 1; i < pool.length; i++) {
      int at = pool[i];
      if (at > 0 && (bytes[at - 1] == METHOD || bytes[at - 1] == INTERFACE_METHOD)) {
        int owner = pool[u2(bytes, pool[u2(bytes, at)])];
        int nameAndType = pool[u2(bytes, at + 2)];
        int name = pool[u2(bytes, nameAndType)];
        if (test.test(bytes, owner, name, pool[u2(bytes, nameAndType + 2)])) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether it uses a field of another class whose descriptor passes a test. */
  public boolean usesOtherField(DescriptorTest test) {
    int self = pool[u2(bytes, pool[u2(bytes, flagsAt + 2)])];
    for (int i = 1; i < pool.length; i++) {
      int at = pool[i];
      if (at > 0 && bytes[at - 1] == FIELD && pool[u2(bytes, pool[u2(bytes, at)])] != self) {
        int descriptor = pool[u2(bytes, pool[u2(bytes, at + 2)] + 2)];
        if (test.test(bytes, descriptor + 2, descriptor + 2 + u2(bytes, descriptor))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the descriptor of a lambda expression, or of another dynamic call, passes a test. */
  public boolean hasDynamicCall(DescriptorTest test) {
    for (int i = 1; i < pool.length; i++) {
      int at = pool[i];
      if (at > 0 && bytes[at - 1] == DYNAMIC_CALL) {
        int descriptor = pool[u2(bytes, pool[u2(bytes, at + 2)] + 2)];
        if (test.test(bytes, descriptor + 2, descriptor + 2 + u2(bytes, descriptor))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Shows all methods. */
  public void methods(MethodVisitor visitor) {
    int at = skipFields();
    int methods = u2(bytes, at);
    at += 2;
    for (int i = 0; i < methods; i++) {
      int name = pool[u2(bytes, at + 2)];
      int descriptor = pool[u2(bytes, at + 4)];
      visitor.visit(
          bytes,
          u2(bytes, at),
          name + 2,
          name + 2 + u2(bytes, name),
          descriptor + 2,
          descriptor + 2 + u2(bytes, descriptor));
      at = skipMember(at);
    }
  }

  /**
   * Shows the annotations that methods have at run time; see {@link MethodAnnotations}.
   *
   * @param visitor told of each
   */
  public void annotations(MethodAnnotations.Visitor visitor) {
    int at = skipFields();
    int methods = u2(bytes, at);
    at += 2;
    for (int i = 0; i < methods; i++) {
      MethodAnnotations.show(bytes, pool, at, visitor);
      at = skipMember(at);
    }
  }

  /** How many constants it has, the unused first one included. */
  int constants() {
    return pool.length;
  }

  /** Where the constants end. */
  int constantsEnd() {
    return flagsAt;
  }

  /** Whether a constant is this text, of ASCII letters. */
  boolean isText(int utf8, String text) {
    int at = pool[utf8];
    if (u2(bytes, at) != text.length()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (bytes[at + 2 + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The name of the method that a constant refers to. */
  String calledMethod(int constant) {
    return text(u2(bytes, pool[u2(bytes, pool[constant] + 2)]));
  }

  /** Where the methods begin, with their number. */
  int methodsAt() {
    return skipFields();
  }

  private int skipFields() {
    int at = flagsAt + 8 + 2 * interfaces();
    int fields = u2(bytes, at);
    at += 2;
    for (int i = 0; i < fields; i++) {
      at = skipMember(at);
    }
    return at;
  }

  int skipMember(int from) {
    int at = from + 8;
    for (int attributes = u2(bytes, from + 6); attributes > 0; attributes--) {
      at += 6 + ((u2(bytes, at + 2) << 16) | u2(bytes, at + 4));
    }
    return at;
  }

  /** The same as {@link String#hashCode} for a name of ASCII letters; anything else differs. */
  private int hash(int utf8) {
    int at = pool[utf8];
    int end = at + 2 + u2(bytes, at);
    int hash = 0;
    for (int i = at + 2; i < end; i++) {
      hash = 31 * hash + bytes[i];
    }
    return hash;
  }

  private String className(int constant) {
    return constant == 0 ? null : text(u2(bytes, pool[constant]));
  }

  private String text(int utf8) {
    int at = pool[utf8];
    int length = u2(bytes, at);
    return new String(bytes, at + 2, length, java.nio.charset.StandardCharsets.UTF_8);
  }

  /** A number of two bytes, such as the length that a text begins with. */
  public static int u2(byte[] bytes, int at) {
    return ((bytes[at] & 0xff) << 8) | (bytes[at + 1] & 0xff);
  }
}
