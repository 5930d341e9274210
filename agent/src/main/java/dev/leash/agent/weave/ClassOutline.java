package dev.leash.agent.weave;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * What a class file declares: read from its bytes alone, so types that are not there do no harm.
 */
final class ClassOutline extends ClassVisitor {

  /** A method that is declared, and how many local variables its code uses. */
  static final class Method {
    final int access;
    final String name;
    final String descriptor;
    final Type[] parameters;
    int locals;

    Method(int access, String name, String descriptor) {
      this.access = access;
      this.name = name;
      this.descriptor = descriptor;
      this.parameters = Type.getArgumentTypes(descriptor);
    }

    boolean is(int flag) {
      return (access & flag) != 0;
    }

    boolean hasCode() {
      return !is(Opcodes.ACC_ABSTRACT) && !is(Opcodes.ACC_NATIVE);
    }
  }

  /** A field that is declared. */
  record Field(int access, String name, String descriptor) {}

  final List<Method> methods = new ArrayList<>();
  final List<Field> fields = new ArrayList<>();
  int version;
  String name;
  String superName;

  private final List<NumberedHook> hooks;

  private ClassOutline(List<NumberedHook> hooks) {
    super(Opcodes.ASM9);
    this.hooks = hooks;
  }

  /** With the numbers of local variables of the methods that may be hooked. */
  static ClassOutline of(ClassReader reader, List<NumberedHook> hooks) {
    return read(reader, hooks, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
  }

  /** The declarations alone. */
  static ClassOutline declarations(ClassReader reader) {
    return read(reader, List.of(), ClassReader.SKIP_DEBUG | ClassReader.SKIP_CODE);
  }

  private static ClassOutline read(ClassReader reader, List<NumberedHook> hooks, int how) {
    ClassOutline outline = new ClassOutline(hooks);
    reader.accept(outline, how);
    return outline;
  }

  @Override
  public void visit(
      int major, int access, String self, String signature, String above, String[] interfaces) {
    version = major;
    name = self;
    superName = above;
  }

  @Override
  public FieldVisitor visitField(
      int access, String field, String descriptor, String signature, Object value) {
    fields.add(new Field(access, field, descriptor));
    return null;
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String method, String descriptor, String signature, String[] exceptions) {
    Method declared = new Method(access, method, descriptor);
    methods.add(declared);
    if (!mayBeHooked(method)) {
      return null;
    }
    return new MethodVisitor(Opcodes.ASM9) {
      @Override
      public void visitMaxs(int stack, int locals) {
        declared.locals = locals;
      }
    };
  }

  private boolean mayBeHooked(String method) {
    for (NumberedHook hook : hooks) {
      if (method.startsWith(hook.rule().method())) {
        return true;
      }
    }
    return false;
  }
}
