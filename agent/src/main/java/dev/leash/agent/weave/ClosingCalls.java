package dev.leash.agent.weave;

import static dev.leash.agent.weave.ClassHeader.u2;

import java.util.BitSet;

/**
 * The calls with which {@code main(String[])} closes what the program used: those behind its last
 * loop whose names begin with the word for an end. Puts a call of a hook in front of each of them.
 * Of a class without such calls only the bytes are looked at, and no catalogue is asked: most
 * programs that are started have no more to do with Leash.
 */
public final class ClosingCalls {

  private static final String[] WORDS = {
    "close",
    "stop",
    "shutdown",
    "shutDown",
    "dispose",
    "destroy",
    "terminate",
    "disconnect",
    "undeploy"
  };

  static final String MAIN = "main";
  static final String DESCRIPTOR = "([Ljava/lang/String;)V";
  private static final int IFEQ = 153;
  private static final int JSR = 168;
  private static final int INVOKEVIRTUAL = 182;
  private static final int INVOKEDYNAMIC = 186;
  private static final int IFNULL = 198;
  private static final int IFNONNULL = 199;
  private static final int GOTO_W = 200;

  private final byte[] bytes;
  private final ClassHeader header;
  private final CodeAttribute main;

  private ClosingCalls(byte[] bytes, ClassHeader header, CodeAttribute main) {
    this.bytes = bytes;
    this.header = header;
    this.main = main;
  }

  /**
   * Weaves a class.
   *
   * @param bytes the class file
   * @param bridge the internal name of the class whose field {@code release} has the hooks
   * @param hook the number of the hook, which is called with two nulls
   * @return the woven class file; null if it has no such method, or that makes no such call
   */
  public static byte[] weave(byte[] bytes, String bridge, int hook) {
    ClassHeader header = ClassHeader.of(bytes);
    CodeAttribute main = CodeAttribute.of(bytes, header, MAIN, DESCRIPTOR);
    if (main == null) {
      return null;
    }
    BitSet calls = new ClosingCalls(bytes, header, main).find();
    return calls.isEmpty() ? null : ClosingCallWriter.write(bytes, calls, bridge, hook);
  }

  /** Which of the method's calls these are, counted from 0. */
  private BitSet find() {
    BitSet found = new BitSet();
    int call = 0;
    int at = main.begin();
    int end = main.begin() + main.length();
    while (at < end) {
      int opcode = bytes[at] & 0xff;
      int length = Instructions.length(bytes, at, main.begin());
      if (length <= 0) {
        return new BitSet();
      }
      if (opcode >= INVOKEVIRTUAL && opcode < INVOKEDYNAMIC) {
        if (endsLife(header.calledMethod(u2(bytes, at + 1)))) {
          found.set(call);
        }
        call++;
      } else if (leadsBack(opcode, at)) {
        found.clear();
      }
      at += length;
    }
    return found;
  }

  private boolean leadsBack(int opcode, int at) {
    if ((opcode >= IFEQ && opcode <= JSR) || opcode == IFNULL || opcode == IFNONNULL) {
      return (short) u2(bytes, at + 1) < 0;
    }
    // Compilers let no switch lead back.
    return opcode == GOTO_W && bytes[at + 1] < 0;
  }

  /** Whether the name is a word for an end, or begins with one, as {@code shutdownNow} does. */
  private boolean endsLife(String called) {
    for (String word : WORDS) {
      if (called.startsWith(word)
          && (called.length() == word.length()
              || Character.isUpperCase(called.charAt(word.length())))) {
        return true;
      }
    }
    return false;
  }
}
