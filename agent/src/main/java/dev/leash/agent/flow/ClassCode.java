package dev.leash.agent.flow;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * What a class declares, and the code of its methods, which is read when it is asked for: of most
 * classes that another one works with, a method or two are looked at. Not thread-safe.
 */
final class ClassCode {

  private static final int FLAGS = ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES;

  private final ClassNode node = new BareClass();
  private final ClassReader reader;
  private final Set<MethodNode> read = Collections.newSetFromMap(new IdentityHashMap<>());

  private ClassCode(ClassReader reader, int flags) {
    this.reader = reader;
    reader.accept(node, flags);
  }

  /** A class of which all code is going to be looked at. */
  static ClassCode whole(byte[] bytes) {
    ClassCode code = new ClassCode(new ClassReader(bytes), FLAGS);
    code.read.addAll(code.node.methods);
    return code;
  }

  /** A class of which no code was asked for yet. */
  static ClassCode declarations(byte[] bytes) {
    return new ClassCode(new ClassReader(bytes), FLAGS | ClassReader.SKIP_CODE);
  }

  /** The class, with the code of those methods that were asked for. */
  ClassNode node() {
    return node;
  }

  /** Reads the code of a method of the class. */
  void read(MethodNode wanted) {
    if (hasCode(wanted) && read.add(wanted)) {
      reader.accept(
          new ClassVisitor(Opcodes.ASM9) {
            @Override
            public MethodVisitor visitMethod(
                int access, String name, String descriptor, String generic, String[] exceptions) {
              return name.equals(wanted.name) && descriptor.equals(wanted.desc) ? wanted : null;
            }
          },
          FLAGS);
    }
  }

  /** Reads all code. */
  void readAll() {
    for (MethodNode method : node.methods) {
      if (!read.contains(method)) {
        readRest();
        return;
      }
    }
  }

  private void readRest() {
    reader.accept(
        new ClassVisitor(Opcodes.ASM9) {
          private int next;

          @Override
          public MethodVisitor visitMethod(
              int access, String name, String descriptor, String generic, String[] exceptions) {
            MethodNode method = node.methods.get(next++);
            return read.add(method) ? method : null;
          }
        },
        FLAGS);
  }

  private static boolean hasCode(MethodNode method) {
    return (method.access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE)) == 0;
  }
}
