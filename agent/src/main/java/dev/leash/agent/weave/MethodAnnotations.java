package dev.leash.agent.weave;

import java.nio.charset.StandardCharsets;

/**
 * Reads the annotations of a method that are there at run time, from the bytes of its class file.
 * The format is that of the Java Virtual Machine Specification, section 4.7.16.
 */
public final class MethodAnnotations {

  private static final byte[] ATTRIBUTE =
      "RuntimeVisibleAnnotations".getBytes(StandardCharsets.ISO_8859_1);

  /** Told of annotations. */
  @FunctionalInterface
  public interface Visitor {
    /**
     * A method has an annotation.
     *
     * @param flags the method's access flags
     * @param method its name
     * @param descriptor its descriptor
     * @param annotation the descriptor of the annotation's type
     */
    void visit(int flags, String method, String descriptor, String annotation);
  }

  private MethodAnnotations() {}

  /**
   * Shows those of one method.
   *
   * @param pool where the entries of the constant pool begin, past their tags
   * @param method where the method begins
   */
  static void show(byte[] bytes, int[] pool, int method, Visitor visitor) {
    int at = method + 8;
    for (int attributes = ClassHeader.u2(bytes, method + 6); attributes > 0; attributes--) {
      if (isAnnotations(bytes, pool[ClassHeader.u2(bytes, at)])) {
        int next = at + 8;
        for (int n = ClassHeader.u2(bytes, at + 6); n > 0; n--) {
          visitor.visit(
              ClassHeader.u2(bytes, method),
              text(bytes, pool[ClassHeader.u2(bytes, method + 2)]),
              text(bytes, pool[ClassHeader.u2(bytes, method + 4)]),
              text(bytes, pool[ClassHeader.u2(bytes, next)]));
          next = skipAnnotation(bytes, next);
        }
      }
      at += 6 + ((ClassHeader.u2(bytes, at + 2) << 16) | ClassHeader.u2(bytes, at + 4));
    }
  }

  private static boolean isAnnotations(byte[] bytes, int utf8) {
    if (ClassHeader.u2(bytes, utf8) != ATTRIBUTE.length) {
      return false;
    }
    for (int i = 0; i < ATTRIBUTE.length; i++) {
      if (bytes[utf8 + 2 + i] != ATTRIBUTE[i]) {
        return false;
      }
    }
    return true;
  }

  private static int skipAnnotation(byte[] bytes, int annotation) {
    int at = annotation + 4;
    for (int pairs = ClassHeader.u2(bytes, annotation + 2); pairs > 0; pairs--) {
      at = skipValue(bytes, at + 2);
    }
    return at;
  }

  private static int skipValue(byte[] bytes, int value) {
    return switch (bytes[value]) {
      case 'e' -> value + 5;
      case '@' -> skipAnnotation(bytes, value + 1);
      case '[' -> skipArray(bytes, value);
      default -> value + 3;
    };
  }

  private static int skipArray(byte[] bytes, int array) {
    int at = array + 3;
    for (int n = ClassHeader.u2(bytes, array + 1); n > 0; n--) {
      at = skipValue(bytes, at);
    }
    return at;
  }

  private static String text(byte[] bytes, int utf8) {
    return new String(bytes, utf8 + 2, ClassHeader.u2(bytes, utf8), StandardCharsets.UTF_8);
  }
}
