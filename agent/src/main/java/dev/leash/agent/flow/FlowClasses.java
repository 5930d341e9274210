package dev.leash.agent.flow;

import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * The classes whose code is followed: read when they are asked for, up to a number. Made for one
 * analysis; not thread-safe.
 */
final class FlowClasses {

  /** A method and the class that has its code. */
  record Found(ClassNode owner, MethodNode method) {}

  private static final String[] EXTENSIONS = {
    "javax/accessibility/",
    "javax/crypto/",
    "javax/imageio/",
    "javax/lang/",
    "javax/management/",
    "javax/naming/",
    "javax/net/",
    "javax/print/",
    "javax/rmi/",
    "javax/script/",
    "javax/security/",
    "javax/sound/",
    "javax/sql/",
    "javax/swing/",
    "javax/tools/",
    "javax/xml/"
  };

  private static final String[] OF_LIBRARIES = {
    "com/sun/javafx/",
    "com/sun/glass/",
    "com/sun/media/jfxmedia",
    "com/sun/prism/",
    "com/sun/scenario/",
    "com/sun/webkit/",
    "com/sun/mail/",
    "com/sun/jersey/",
    "com/sun/enterprise/",
    "com/sun/faces/",
    "com/sun/jna/"
  };

  private final ClassFiles files;
  private final Map<String, ClassCode> read = new HashMap<>();
  private final Map<String, Map<String, String>> fields = new HashMap<>();
  private int left = FlowLimits.CLASSES;
  private int reserve = FlowLimits.ELEMENT_TYPES;

  FlowClasses(ClassFiles files) {
    this.files = files;
  }

  /** With the classes that another one has read. */
  FlowClasses(ClassFiles files, FlowClasses other) {
    this.files = files;
    other.read.forEach(
        (name, node) -> {
          if (node != null) {
            read.put(name, node);
          }
        });
  }

  /** Enters a class that is at hand. */
  ClassNode add(byte[] bytes) {
    ClassCode code = ClassCode.whole(bytes);
    read.put(code.node().name, code);
    return code.node();
  }

  /** A class; null if it is not to be read. */
  ClassNode get(String name) {
    ClassCode known = read.get(name);
    if (known != null || read.containsKey(name)) {
      return known == null ? null : known.node();
    }
    byte[] bytes = null;
    if (left > 0 && !isForeign(name)) {
      bytes = files.of(name);
      left -= bytes == null ? 0 : 1;
    }
    boolean fits = bytes != null && bytes.length <= FlowLimits.BYTES;
    ClassCode code = fits ? ClassCode.declarations(bytes) : null;
    read.put(name, code);
    return code == null ? null : code.node();
  }

  /** The type of what is in a collection, for which there is room when there is none for others. */
  ClassNode elementType(String name) {
    ClassNode known = get(name);
    if (known == null && left <= 0 && reserve > 0 && !isForeign(name)) {
      reserve--;
      left = 1;
      read.remove(name);
      known = get(name);
      left = 0;
    }
    return known;
  }

  /** Sees to it that the code of a method is there. */
  void readCode(ClassNode owner, MethodNode method) {
    ClassCode code = read.get(owner.name);
    if (code != null && code.node() == owner) {
      code.read(method);
    }
  }

  /** Sees to it that all code of a class is there. */
  void readCode(ClassNode owner) {
    ClassCode code = read.get(owner.name);
    if (code != null) {
      code.readAll();
    }
  }

  /** Whether more classes may be read: then one that was not is not there. */
  boolean isRoom() {
    return left > 0;
  }

  /** Whether a class is at hand. */
  boolean isRead(String name) {
    return read.get(name) != null;
  }

  /** Whether a type is the JDK's, or an array. */
  static boolean isForeign(String type) {
    return switch (type.charAt(0)) {
      case '[' -> true;
      case 'j' -> type.startsWith("java/") || type.startsWith("jdk/") || isExtension(type);
      case 's' -> type.startsWith("sun/");
      case 'c' -> type.startsWith("com/sun/") && !isOne(OF_LIBRARIES, type);
      default -> false;
    };
  }

  /** Many packages whose names begin with javax are of libraries. */
  private static boolean isExtension(String type) {
    return type.startsWith("javax/") && isOne(EXTENSIONS, type);
  }

  private static boolean isOne(String[] prefixes, String type) {
    for (String prefix : prefixes) {
      if (type.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }

  /** The method that a call comes to if nobody overrides it; null if it is not to be read. */
  Found method(String owner, String name, String descriptor) {
    String type = owner;
    for (int i = 0; i < FlowLimits.DEPTH && type != null; i++) {
      ClassNode node = get(type);
      if (node == null) {
        return null;
      }
      for (MethodNode method : node.methods) {
        if (method.name.equals(name) && method.desc.equals(descriptor)) {
          readCode(node, method);
          return new Found(node, method);
        }
      }
      type = node.superName;
    }
    return null;
  }

  /** The first class of the JDK above a class; null if it is too far away or is not read. */
  String foreignAbove(String name) {
    String type = name;
    for (int i = 0; i < FlowLimits.DEPTH && type != null; i++) {
      if (isForeign(type)) {
        return type;
      }
      ClassNode node = get(type);
      type = node == null ? null : node.superName;
    }
    return null;
  }

  /** A field as {@code owner#name}, with the class that declares it. */
  String field(String owner, String name) {
    Map<String, String> ofOwner = fields.computeIfAbsent(owner, it -> new HashMap<>());
    String known = ofOwner.get(name);
    if (known == null) {
      known = declared(owner, name);
      ofOwner.put(name, known);
    }
    return known;
  }

  private String declared(String owner, String name) {
    String type = owner;
    for (int i = 0; i < FlowLimits.DEPTH && type != null && !isForeign(type); i++) {
      ClassNode node = get(type);
      if (node == null) {
        break;
      }
      for (FieldNode field : node.fields) {
        if (field.name.equals(name)) {
          return type + "#" + name;
        }
      }
      type = node.superName;
    }
    return owner + "#" + name;
  }
}
