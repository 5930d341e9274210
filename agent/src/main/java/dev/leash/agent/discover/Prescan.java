package dev.leash.agent.discover;

import dev.leash.agent.weave.ClassHeader;

/**
 * A first look at the names of a class's methods, byte by byte: is there one that sounds as if it
 * registered something, and another that sounds like the way back? Nineteen in twenty classes need
 * no second look.
 *
 * <p>Made for one class; not thread-safe.
 */
final class Prescan implements ClassHeader.MethodVisitor {

  private static final int ABSTRACT_OR_SYNTHETIC = 0x0400 | 0x1000;

  private static final byte[][] VERBS =
      latin(
          "add",
          "register",
          "subscribe",
          "attach",
          "listen",
          "observe",
          "watch",
          "hook",
          "schedule",
          "setPeriodic",
          "setInterval",
          "every",
          "on");
  private static final byte[][] UNDO =
      latin(
          "remove",
          "unregister",
          "deregister",
          "unsubscribe",
          "cancel",
          "delete",
          "detach",
          "unlisten",
          "unobserve",
          "stop",
          "clear");
  private static final byte[][] LISTENERS =
      latin(
          "Listener",
          "Handler",
          "Observer",
          "Watcher",
          "Callback",
          "Subscriber",
          "Dispatcher",
          "Hook",
          "Consumer",
          "Closeable",
          "Runnable",
          "java/util/function/",
          "Task",
          "Job");
  private static final byte[][] HANDLES =
      latin(
          "Dispos",
          "Subscription",
          "Registration",
          "Handle;",
          "Cancel",
          "Unsubscriber",
          "Unregister",
          "Cleanable",
          "Closeable",
          "Remover",
          "Detacher",
          "Time");
  private static final byte[][] KEEPERS = latin("Listener", "Observer", "Callback", "Watcher");

  private boolean registers;
  private boolean undoes;
  private boolean handsOut;

  private Prescan() {}

  /** Whether a class is worth a second look. */
  static boolean passes(ClassHeader header) {
    Prescan scan = new Prescan();
    header.methods(scan);
    return scan.handsOut || (scan.registers && scan.undoes);
  }

  @Override
  public void visit(
      byte[] bytes, int flags, int name, int nameEnd, int descriptor, int descriptorEnd) {
    if ((flags & ABSTRACT_OR_SYNTHETIC) != 0 || handsOut) {
      return;
    }
    if (startsWithOne(VERBS, bytes, name, nameEnd)) {
      if (hasOne(LISTENERS, bytes, descriptor, descriptorEnd)
          || hasOne(LISTENERS, bytes, name, nameEnd)) {
        registers = true;
        int result = lastParenthesis(bytes, descriptor, descriptorEnd);
        handsOut =
            bytes[result + 1] == 'L'
                ? hasOne(HANDLES, bytes, result, descriptorEnd)
                : hasOne(KEEPERS, bytes, name, nameEnd)
                    && hasOne(KEEPERS, bytes, descriptor, descriptorEnd);
      }
    } else if (!undoes) {
      undoes = startsWithOne(UNDO, bytes, name, nameEnd);
    }
  }

  private static int lastParenthesis(byte[] bytes, int from, int end) {
    int at = end - 1;
    while (at > from && bytes[at] != ')') {
      at--;
    }
    return at;
  }

  private static boolean startsWithOne(byte[][] words, byte[] bytes, int from, int end) {
    for (byte[] word : words) {
      if (isAt(word, bytes, from, end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasOne(byte[][] words, byte[] bytes, int from, int end) {
    for (int at = from; at < end; at++) {
      if (startsWithOne(words, bytes, at, end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAt(byte[] word, byte[] bytes, int from, int end) {
    if (bytes[from] != word[0] || end - from < word.length) {
      return false;
    }
    for (int i = 1; i < word.length; i++) {
      if (bytes[from + i] != word[i]) {
        return false;
      }
    }
    return true;
  }

  private static byte[][] latin(String... words) {
    byte[][] all = new byte[words.length][];
    for (int i = 0; i < words.length; i++) {
      all[i] = words[i].getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    }
    return all;
  }
}
