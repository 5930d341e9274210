package dev.leash.agent.flow;

import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Attribute;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.TypePath;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * A class without its annotations: they tell nothing of what code does, and some classes have more
 * of them than of code.
 */
final class BareClass extends ClassNode {

  BareClass() {
    super(Opcodes.ASM9);
  }

  @Override
  public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    return null;
  }

  @Override
  public AnnotationVisitor visitTypeAnnotation(
      int reference, TypePath path, String descriptor, boolean visible) {
    return null;
  }

  @Override
  public void visitAttribute(Attribute attribute) {}

  @Override
  public FieldVisitor visitField(
      int access, String name, String descriptor, String signature, Object value) {
    fields.add(new FieldNode(access, name, descriptor, signature, value));
    return null;
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] exceptions) {
    MethodNode method = new BareMethod(access, name, descriptor, signature, exceptions);
    methods.add(method);
    return method;
  }

  /** A method without annotations. */
  private static final class BareMethod extends MethodNode {
    BareMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
      super(Opcodes.ASM9, access, name, descriptor, signature, exceptions);
    }

    @Override
    public AnnotationVisitor visitAnnotationDefault() {
      return null;
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
      return null;
    }

    @Override
    public AnnotationVisitor visitTypeAnnotation(
        int reference, TypePath path, String descriptor, boolean visible) {
      return null;
    }

    @Override
    public AnnotationVisitor visitParameterAnnotation(
        int parameter, String descriptor, boolean visible) {
      return null;
    }

    @Override
    public AnnotationVisitor visitInsnAnnotation(
        int reference, TypePath path, String descriptor, boolean visible) {
      return null;
    }

    @Override
    public AnnotationVisitor visitTryCatchAnnotation(
        int reference, TypePath path, String descriptor, boolean visible) {
      return null;
    }
  }
}
