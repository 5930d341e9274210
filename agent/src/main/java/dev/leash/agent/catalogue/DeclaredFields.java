package dev.leash.agent.catalogue;

import dev.leash.heap.list.KeptIn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Follows the fields in which a rule says that sources keep their listeners, in the class files of
 * a library, as far as the fields' declared types tell. Nothing is loaded.
 */
final class DeclaredFields {

  /** What a class file says about its fields and its superclass. */
  private static final class Outline extends ClassVisitor {
    final Map<String, String> types = new HashMap<>();
    String superclass;
    boolean isInterface;

    Outline() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visit(int v, int access, String name, String s, String base, String[] faces) {
      superclass = base;
      isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
    }

    @Override
    public FieldVisitor visitField(int access, String name, String type, String s, Object value) {
      types.put(name, type);
      return null;
    }
  }

  private final Function<String, byte[]> files;

  /**
   * Looks in some files.
   *
   * @param files the class file of an internal name; null if there is none
   */
  DeclaredFields(Function<String, byte[]> files) {
    this.files = files;
  }

  /**
   * What is wrong with a clause; null if all is well, or the library does not have the class. What
   * a field is declared as may have less than what is in it, so that the end of the chain is not
   * always seen.
   */
  String problem(String clause) {
    KeptIn keptIn = KeptIn.parse(clause);
    String type = keptIn.className().replace('.', '/');
    Outline first = outline(type);
    if (first == null) {
      return null;
    }
    if (first.isInterface) {
      return "an interface has no fields, and a dump does not tell who implements it";
    }
    for (int step = 0; step < keptIn.fields().size(); step++) {
      String field = field(type, keptIn.fields().get(step));
      if (field == null) {
        return step == 0 ? "there is no such field" : null;
      }
      if (Type.getType(field).getSort() != Type.OBJECT) {
        return null;
      }
      type = Type.getType(field).getInternalName();
    }
    return null;
  }

  /** The descriptor of the first of the fields that there is; null if there is none. */
  private String field(String type, List<String> names) {
    String next = type;
    while (next != null) {
      Outline outline = outline(next);
      if (outline == null) {
        return null;
      }
      for (String name : names) {
        if (outline.types.containsKey(name)) {
          return outline.types.get(name);
        }
      }
      next = outline.superclass;
    }
    return null;
  }

  private Outline outline(String type) {
    byte[] bytes = files.apply(type);
    if (bytes == null) {
      return null;
    }
    Outline outline = new Outline();
    new ClassReader(bytes)
        .accept(outline, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return outline;
  }
}
