package dev.leash.agent.discover;

import dev.leash.agent.weave.ClassHeader;

/**
 * A first look at the constant pool of a class: does it have a field that may hold a collection, or
 * is a part of a class that does, and does it call what puts something into one? No string is made.
 */
public final class Prescan implements ClassHeader.DescriptorTest {

  private static final byte[][] STORES =
      latin(
          "add",
          "addFirst",
          "addLast",
          "addIfAbsent",
          "addElement",
          "addAll",
          "offer",
          "offerFirst",
          "offerLast",
          "push",
          "put",
          "putIfAbsent",
          "merge",
          "computeIfAbsent",
          "compute",
          "arraycopy",
          "copyOf",
          "append",
          "addOne",
          "update",
          "updateAndGet",
          "getAndUpdate",
          "compareAndSet",
          "plus",
          "$colon$colon",
          "$plus$eq",
          "$plus",
          "$colon$plus",
          "appended",
          "prepended",
          "andThen",
          "compose");

  /** What puts something into an object of the program's own. */
  private static final byte[][] PUTS =
      latin("add", "put", "offer", "push", "append", "addFirst", "addLast", "plus");

  private static final Prescan HOLDERS = new Prescan(true);
  private static final Prescan HELPERS = new Prescan(false);

  /** Whether fields for collections are looked for, or those for other objects. */
  private final boolean holders;

  private Prescan(boolean holders) {
    this.holders = holders;
  }

  @Override
  public boolean test(byte[] bytes, int from, int end) {
    return holders ? mayHold(bytes, from, end) : mayHelp(bytes, from, end);
  }

  /**
   * Whether a class is worth a second look: it has a field for a collection, or an array, or a
   * chain whose nodes are of a class inside of it, or another object that may keep things for it.
   */
  public static boolean passes(ClassHeader header) {
    if (header.isInterface()) {
      return false;
    }
    if (header.hasField(HOLDERS)
        ? header.calls(Prescan::stores) || header.hasFieldOfInner()
        : header.hasField(HELPERS) && header.calls(Prescan::puts)) {
      return true;
    }
    return CompositionPrescan.passes(header);
  }

  private static boolean stores(byte[] bytes, int owner, int name, int descriptor) {
    return isOneOf(STORES, bytes, name) && mayBeCollection(bytes, owner);
  }

  private static boolean puts(byte[] bytes, int owner, int name, int descriptor) {
    return isOneOf(PUTS, bytes, name) && mayBeCollection(bytes, owner);
  }

  /** Texts, numbers and buffers of the JDK's have methods of these names, too. */
  private static boolean mayBeCollection(byte[] bytes, int owner) {
    int from = owner + 2;
    int end = from + ClassHeader.u2(bytes, owner);
    if (!startsWith(OF_JDK, bytes, from, end)) {
      return true;
    }
    for (byte[] place : KEEPERS) {
      if (startsWith(place, bytes, from, end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOneOf(byte[][] names, byte[] bytes, int text) {
    int length = ClassHeader.u2(bytes, text);
    int from = text + 2;
    for (byte[] name : names) {
      if (name.length == length && startsWith(name, bytes, from, from + length)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a field's type may be a collection. */
  private static boolean mayHold(byte[] bytes, int from, int end) {
    byte sort = bytes[from];
    if (sort == '[') {
      return bytes[from + 1] == 'L' && !isOfValues(bytes, from, end);
    }
    if (sort != 'L') {
      return false;
    }
    for (byte[] collection : COLLECTIONS) {
      if (startsWith(collection, bytes, from, end)) {
        return true;
      }
    }
    return isOne(NESTED, bytes, from, end);
  }

  private static boolean isOfValues(byte[] bytes, int from, int end) {
    return startsWith(LANG, bytes, from, end)
        && !startsWith(OBJECTS, bytes, from, end)
        && !startsWith(RUNNABLES, bytes, from, end);
  }

  private static boolean isOne(byte sign, byte[] bytes, int from, int end) {
    for (int i = from; i < end; i++) {
      if (bytes[i] == sign) {
        return true;
      }
    }
    return false;
  }

  /** Whether a field's type may be an object that keeps things for the class. */
  private static boolean mayHelp(byte[] bytes, int from, int end) {
    return bytes[from] == 'L' && !startsWith(JAVA, bytes, from, end);
  }

  private static final byte[] OF_JDK = latin("java/")[0];

  /** Where the JDK has what keeps something, and what copies arrays or replaces fields. */
  private static final byte[][] KEEPERS =
      latin("java/util/", "java/awt/", "java/lang/System", "java/lang/invoke/");

  private static final byte NESTED = '$';
  private static final byte[] JAVA = latin("Ljava")[0];
  private static final byte[] LANG = latin("[Ljava/lang/")[0];
  private static final byte[] OBJECTS = latin("[Ljava/lang/Object;")[0];
  private static final byte[] RUNNABLES = latin("[Ljava/lang/Runnable;")[0];
  private static final byte[][] COLLECTIONS =
      latin(
          "Ljava/util/",
          "Ljava/lang/Iterable",
          "Lkotlin/collections/",
          "Lkotlin/sequences/",
          "Lkotlinx/collections/",
          "Lscala/collection/",
          "Lcom/google/common/collect/",
          "Ljavafx/collections/",
          "Lio/vavr/",
          "Lorg/eclipse/collections/",
          "Lit/unimi/",
          "Ljava/awt/event/",
          "Ljava/lang/Runnable;");

  private static boolean startsWith(byte[] word, byte[] bytes, int from, int end) {
    if (end - from < word.length) {
      return false;
    }
    for (int i = 0; i < word.length; i++) {
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
