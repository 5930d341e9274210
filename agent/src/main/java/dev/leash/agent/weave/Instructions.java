package dev.leash.agent.weave;

import static dev.leash.agent.weave.ClassHeader.u2;

/** How long the JVM's instructions are; its specification, chapter 6. */
final class Instructions {

  private static final int TABLESWITCH = 170;
  private static final int LOOKUPSWITCH = 171;
  private static final int WIDE = 196;
  private static final int IINC = 132;

  /** A digit for each opcode; those of no fixed length have a 0. */
  private static final String LENGTHS =
      "1111111111111111"
          + "2323322222111111"
          + "1111111111111111"
          + "1111112222211111"
          + "1111111111111111"
          + "1111111111111111"
          + "1111111111111111"
          + "1111111111111111"
          + "1111311111111111"
          + "1111111113333333"
          + "3333333332001111"
          + "1133333335532311"
          + "3311043355";

  private Instructions() {}

  /**
   * The length of an instruction in bytes.
   *
   * @param at where it is
   * @param begin where the code of its method begins
   */
  static int length(byte[] bytes, int at, int begin) {
    int opcode = bytes[at] & 0xff;
    int padded = at + 4 - (at - begin) % 4;
    return switch (opcode) {
      case TABLESWITCH -> padded + 16 + 4 * (u4(bytes, padded + 8) - u4(bytes, padded + 4)) - at;
      case LOOKUPSWITCH -> padded + 8 + 8 * u4(bytes, padded + 4) - at;
      case WIDE -> (bytes[at + 1] & 0xff) == IINC ? 6 : 4;
      default -> LENGTHS.charAt(opcode) - '0';
    };
  }

  private static int u4(byte[] bytes, int at) {
    return (u2(bytes, at) << 16) | u2(bytes, at + 2);
  }
}
