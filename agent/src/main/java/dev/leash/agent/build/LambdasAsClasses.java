package dev.leash.agent.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Gives each lambda expression and method reference in class files a class of its own, in place of
 * the one that the JVM writes when it comes there first. That takes the JVM a millisecond each, and
 * makes its compilers busy: for the first registration and its report it was a quarter of the cost.
 *
 * <p>The classes are nestmates of those that they come from, so nothing else changes.
 */
public final class LambdasAsClasses {

  private static final String METAFACTORY = "java/lang/invoke/LambdaMetafactory";

  private final Path root;
  private final Map<String, List<String>> membersByHost = new TreeMap<>();

  private LambdasAsClasses(Path root) {
    this.root = root;
  }

  /**
   * Changes the class files in a directory.
   *
   * @param arguments the directory
   */
  public static void main(String[] arguments) throws IOException {
    new LambdasAsClasses(Path.of(arguments[0])).changeAll();
  }

  private void changeAll() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(root)) {
      files = all.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    }
    for (Path file : files) {
      change(file);
    }
    for (Map.Entry<String, List<String>> host : membersByHost.entrySet()) {
      addMembers(root.resolve(host.getKey() + ".class"), host.getValue());
    }
  }

  private void change(Path file) throws IOException {
    ClassReader in = new ClassReader(Files.readAllBytes(file));
    ClassWriter out = new ClassWriter(0); // without the constants that are needed no more
    Changed changed = new Changed(in.getClassName(), out);
    in.accept(changed, 0);
    if (changed.made.isEmpty()) {
      return;
    }
    Files.write(file, out.toByteArray());
    List<String> members = membersByHost.computeIfAbsent(changed.host, h -> new ArrayList<>());
    for (LambdaClass made : changed.made) {
      Files.write(root.resolve(made.name() + ".class"), made.bytes(changed.host));
      members.add(made.name());
    }
  }

  private static void addMembers(Path host, List<String> members) throws IOException {
    ClassReader in = new ClassReader(Files.readAllBytes(host));
    ClassWriter out = new ClassWriter(in, 0);
    in.accept(new Host(out, members), 0);
    Files.write(host, out.toByteArray());
  }

  /** A class in which lambda classes are made by a call. */
  private static final class Changed extends ClassVisitor {
    private final String name;
    private final List<LambdaClass> made = new ArrayList<>();
    private String host;

    private Changed(String name, ClassVisitor out) {
      super(Opcodes.ASM9, out);
      this.name = name;
      this.host = name;
    }

    @Override
    public void visitNestHost(String nestHost) {
      host = nestHost;
      super.visitNestHost(nestHost);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String method, String descriptor, String signature, String[] exceptions) {
      MethodVisitor out = super.visitMethod(access, method, descriptor, signature, exceptions);
      return new MethodVisitor(Opcodes.ASM9, out) {
        @Override
        public void visitInvokeDynamicInsn(
            String called, String factory, Handle bootstrap, Object... arguments) {
          if (!bootstrap.getOwner().equals(METAFACTORY)
              || !bootstrap.getName().equals("metafactory")) {
            super.visitInvokeDynamicInsn(called, factory, bootstrap, arguments);
            return;
          }
          LambdaClass lambda =
              new LambdaClass(name + "$Lambda" + made.size(), called, factory, arguments);
          made.add(lambda);
          super.visitMethodInsn(
              Opcodes.INVOKESTATIC, lambda.name(), LambdaClass.MAKE, factory, false);
        }
      };
    }
  }

  /** A class that lets more nestmates in. */
  private static final class Host extends ClassVisitor {
    private final List<String> members;

    private Host(ClassVisitor out, List<String> members) {
      super(Opcodes.ASM9, out);
      this.members = members;
    }

    @Override
    public void visitEnd() {
      for (String member : members) {
        super.visitNestMember(member);
      }
      super.visitEnd();
    }
  }
}
