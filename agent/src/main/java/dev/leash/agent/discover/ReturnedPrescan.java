package dev.leash.agent.discover;

import dev.leash.agent.weave.ClassHeader;
import java.nio.charset.StandardCharsets;

/**
 * A first look at the constant pool of a class: does it call a method of the program's that returns
 * a list, and something that changes one? No string is made.
 */
public final class ReturnedPrescan {

  private static final byte[][] RETURNING = {
    latin(")Ljava/util/List;"),
    latin(")Ljava/util/Set;"),
    latin(")Ljava/util/Collection;"),
    latin("()Ljava/util/Map;")
  };
  private static final byte[] FIELDS = latin("Ljava/util/");
  private static final byte[][] KINDS = {
    latin("List;"), latin("Set;"), latin("/Collection;"), latin("Map;")
  };
  private static final byte[] COLLECTIONS = latin("java/util/");
  private static final byte[] JAVA = latin("java");
  private static final byte[] CHANGE = latin("(Ljava/lang/Object;)Z");
  private static final byte[] PUT = latin("put");
  private static final byte[] PUTS =
      latin("(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;");
  private static final byte[] TAKES = latin("(Ljava/lang/Object;)Ljava/lang/Object;");
  private static final byte[] REMOVE = latin("remove");
  private static final byte[] CLEAR = latin("clear");
  private static final byte[][] CHANGES = {latin("add"), latin("remove")};

  private ReturnedPrescan() {}

  /** Whether a class is worth a second look. */
  public static boolean passes(ClassHeader header) {
    return header.calls(ReturnedPrescan::changes)
        && (header.calls(ReturnedPrescan::returns)
            || header.usesOtherField(ReturnedPrescan::isList));
  }

  /** Whether a class has methods that return a list, and takes something out of one. */
  public static boolean owns(ClassHeader header) {
    if (header.isInterface() || !header.calls(ReturnedPrescan::takesOut)) {
      return false;
    }
    if (header.hasSharedField(ReturnedPrescan::isList)) {
      return true;
    }
    boolean[] found = {false};
    header.methods(
        (bytes, flags, name, nameEnd, descriptor, end) ->
            found[0] |= isReturning(bytes, descriptor - 2));
    return found[0];
  }

  /** Whether a field's type is one of lists, sets, or collections. */
  static boolean isList(String descriptor) {
    byte[] bytes = latin(descriptor);
    return isList(bytes, 0, bytes.length);
  }

  private static boolean isList(byte[] bytes, int from, int end) {
    if (end - from < FIELDS.length + 4 || !starts(FIELDS, bytes, from)) {
      return false;
    }
    for (byte[] kind : KINDS) {
      if (starts(kind, bytes, end - kind.length)) {
        return true;
      }
    }
    return false;
  }

  private static boolean starts(byte[] word, byte[] bytes, int at) {
    for (int i = 0; i < word.length; i++) {
      if (bytes[at + i] != word[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean takesOut(byte[] bytes, int owner, int name, int descriptor) {
    return (begins(REMOVE, bytes, name) || is(CLEAR, bytes, name))
        && begins(COLLECTIONS, bytes, owner);
  }

  private static boolean changes(byte[] bytes, int owner, int name, int descriptor) {
    boolean changes =
        is(CHANGE, bytes, descriptor)
            ? is(CHANGES[0], bytes, name) || is(CHANGES[1], bytes, name)
            : (is(PUT, bytes, name) && is(PUTS, bytes, descriptor))
                || (is(REMOVE, bytes, name) && is(TAKES, bytes, descriptor));
    return changes && begins(COLLECTIONS, bytes, owner);
  }

  private static boolean returns(byte[] bytes, int owner, int name, int descriptor) {
    return isReturning(bytes, descriptor) && !begins(JAVA, bytes, owner);
  }

  private static boolean isReturning(byte[] bytes, int descriptor) {
    for (byte[] returning : RETURNING) {
      if (ends(returning, bytes, descriptor)) {
        return true;
      }
    }
    return false;
  }

  private static boolean ends(byte[] word, byte[] bytes, int text) {
    int from = text + 2 + length(bytes, text) - word.length;
    if (from < text + 2) {
      return false;
    }
    for (int i = word.length - 1; i >= 0; i--) {
      if (bytes[from + i] != word[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean is(byte[] word, byte[] bytes, int text) {
    return length(bytes, text) == word.length && begins(word, bytes, text);
  }

  private static boolean begins(byte[] word, byte[] bytes, int text) {
    if (length(bytes, text) < word.length) {
      return false;
    }
    for (int i = 0; i < word.length; i++) {
      if (bytes[text + 2 + i] != word[i]) {
        return false;
      }
    }
    return true;
  }

  private static int length(byte[] bytes, int text) {
    return ((bytes[text] & 0xff) << 8) | (bytes[text + 1] & 0xff);
  }

  private static byte[] latin(String word) {
    return word.getBytes(StandardCharsets.ISO_8859_1);
  }
}
