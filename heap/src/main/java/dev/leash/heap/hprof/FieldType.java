package dev.leash.heap.hprof;

/** The types of fields and array elements, by the numbers that the format gives them. */
public final class FieldType {

  /** A reference to an object. */
  public static final int OBJECT = 2;

  private FieldType() {}

  /** How many bytes a value takes in the dump, or 0 if there is no such type. */
  public static int size(int type, int idSize) {
    return switch (type) {
      case OBJECT -> idSize;
      case 4, 8 -> 1; // boolean, byte
      case 5, 9 -> 2; // char, short
      case 6, 10 -> 4; // float, int
      case 7, 11 -> 8; // double, long
      default -> 0;
    };
  }
}
