package dev.leash.agent.weave;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Finds fields of the class that is woven, of its superclasses, and of the types of its parameters,
 * in class files as the class's loader finds them.
 */
final class FieldLookup {

  /** A field that code of the woven class can read. */
  private record Found(String owner, ClassOutline.Field field) {
    void read(MethodVisitor out) {
      boolean fixed = (field.access() & Opcodes.ACC_STATIC) != 0;
      if (fixed) {
        out.visitInsn(Opcodes.POP);
      }
      out.visitFieldInsn(
          fixed ? Opcodes.GETSTATIC : Opcodes.GETFIELD, owner, field.name(), field.descriptor());
    }
  }

  private final ClassOutline woven;
  private final ClassLoader loader;

  /**
   * For one class.
   *
   * @param loader its loader; null for the boot loader
   */
  FieldLookup(ClassOutline woven, ClassLoader loader) {
    this.woven = woven;
    this.loader = loader == null ? ClassLoader.getPlatformClassLoader() : loader;
  }

  /**
   * Reads a field of the object on the stack, the first of the names that there is.
   *
   * @param type the internal name of the object's type
   * @return the type of what is on the stack then; null if there is no such field within reach, and
   *     the object is still there
   */
  Type read(String type, Iterable<String> names, MethodVisitor out) {
    for (String name : names) {
      Found found = find(type, name);
      if (found != null) {
        found.read(out);
        return Type.getType(found.field().descriptor());
      }
    }
    return null;
  }

  /**
   * Reads a static field of the woven class or of one above it.
   *
   * @return whether there is one within reach; if not, nothing is on the stack
   */
  boolean readStatic(String name, MethodVisitor out) {
    Found found = find(woven.name, name);
    if (found == null || (found.field().access() & Opcodes.ACC_STATIC) == 0) {
      return false;
    }
    out.visitFieldInsn(
        Opcodes.GETSTATIC, found.owner(), found.field().name(), found.field().descriptor());
    return true;
  }

  private Found find(String type, String name) {
    for (ClassOutline c = outline(type); c != null; c = outline(c.superName)) {
      for (ClassOutline.Field field : c.fields) {
        if (field.name().equals(name) && isAccessible(c, field.access())) {
          return new Found(c.name, field);
        }
      }
    }
    return null;
  }

  private ClassOutline outline(String type) {
    if (type == null || type.startsWith("[")) {
      return null;
    }
    if (type.equals(woven.name)) {
      return woven;
    }
    byte[] bytes = Ancestors.bytes(loader, type);
    return bytes == null ? null : ClassOutline.declarations(new ClassReader(bytes));
  }

  private boolean isAccessible(ClassOutline declaring, int access) {
    if ((access & Opcodes.ACC_PUBLIC) != 0 || declaring == woven) {
      return true;
    }
    return (access & Opcodes.ACC_PRIVATE) == 0
        && (inPackageOf(declaring)
            || ((access & Opcodes.ACC_PROTECTED) != 0 && isAbove(declaring)));
  }

  private boolean inPackageOf(ClassOutline other) {
    return packageOf(other.name).equals(packageOf(woven.name));
  }

  private static String packageOf(String type) {
    return type.substring(0, Math.max(0, type.lastIndexOf('/')));
  }

  private boolean isAbove(ClassOutline other) {
    for (ClassOutline c = woven; c != null; c = outline(c.superName)) {
      if (c.name.equals(other.name)) {
        return true;
      }
    }
    return false;
  }
}
