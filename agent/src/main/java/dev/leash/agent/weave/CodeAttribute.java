package dev.leash.agent.weave;

import static dev.leash.agent.weave.ClassHeader.u2;

/**
 * Where the code of a method is in a class file.
 *
 * @param at where the attribute begins
 * @param begin where the first instruction is
 * @param length how many bytes the instructions take
 */
record CodeAttribute(int at, int begin, int length) {

  private static final int STATIC = 0x0008;

  /** Behind the attribute's name, its length and two limits. */
  private static final int LENGTH_AT = 10;

  /** That of a static method; null if there is none, or it has no code. */
  static CodeAttribute of(byte[] bytes, ClassHeader header, String name, String descriptor) {
    int at = header.methodsAt();
    int methods = u2(bytes, at);
    at += 2;
    for (int i = 0; i < methods; i++) {
      if ((u2(bytes, at) & STATIC) != 0
          && header.isText(u2(bytes, at + 2), name)
          && header.isText(u2(bytes, at + 4), descriptor)) {
        return in(bytes, header, at);
      }
      at = header.skipMember(at);
    }
    return null;
  }

  private static CodeAttribute in(byte[] bytes, ClassHeader header, int method) {
    int at = method + 8;
    for (int left = u2(bytes, method + 6); left > 0; left--) {
      if (header.isText(u2(bytes, at), "Code")) {
        return new CodeAttribute(at, at + LENGTH_AT + 4, u4(bytes, at + LENGTH_AT));
      }
      at += 6 + u4(bytes, at + 2);
    }
    return null;
  }

  private static int u4(byte[] bytes, int at) {
    return (u2(bytes, at) << 16) | u2(bytes, at + 2);
  }
}
