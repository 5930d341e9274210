package dev.leash.agent.weave;

import org.objectweb.asm.Attribute;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Code on its way from one class file to another. What ASM does not know about it stays behind: it
 * would arrive as something about the method, where it may have another meaning.
 */
abstract class MethodCode extends MethodVisitor {

  private boolean begun;

  MethodCode(MethodVisitor out) {
    super(Opcodes.ASM9, out);
  }

  @Override
  public void visitCode() {
    begun = true;
    super.visitCode();
  }

  @Override
  public void visitAttribute(Attribute attribute) {
    if (!begun) {
      super.visitAttribute(attribute);
    }
  }
}
