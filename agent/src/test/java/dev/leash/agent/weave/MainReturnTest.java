package dev.leash.agent.weave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

public class MainReturnTest {

  private static final int HOOK = 300;
  private static final String OBJECT = "java/lang/Object";

  /** Stands where the bridge is: woven code reads this field. */
  @SuppressWarnings("unchecked")
  public static final BiConsumer<Object, Object>[] release = new BiConsumer[HOOK + 1];

  /** What happened, in order. */
  public static final List<String> happened = new ArrayList<>();

  @BeforeEach
  void hook() {
    happened.clear();
    release[HOOK] = (nothing, nothingEither) -> happened.add("hook");
  }

  /** Nothing but a return. */
  public static class Empty {
    public static void main(String[] args) {}
  }

  /** Ends behind a jump, and behind the end of what is guarded. */
  public static class Guarded {
    public static void main(String[] args) {
      try {
        happened.add(args[0]);
      } catch (IndexOutOfBoundsException e) {
        happened.add("none");
      } finally {
        happened.add("finally");
      }
    }
  }

  /** Has variables that reach to the end, wide numbers, a loop and tables. */
  public static class Tables {
    public static void main(String[] args) {
      long big = 1L << 40;
      for (int i = 0; i < 3; i++) {
        switch (i) {
          case 0 -> happened.add("zero");
          case 1 -> happened.add("one");
          default -> happened.add("many");
        }
      }
      switch (args.length) {
        case 1_000_000 -> happened.add("a million");
        case -5 -> happened.add("less");
        default -> {
          if (big > args.length) {
            happened.add("big");
          }
        }
      }
    }
  }

  /** May return before its end. */
  public static class Early {
    public static void main(String[] args) {
      if (args.length > 0) {
        return;
      }
      happened.add("worked");
    }
  }

  /** Does not return. */
  public static class Throwing {
    public static void main(String[] args) {
      throw new IllegalStateException("never " + args.length);
    }
  }

  /** Has another method of the name. */
  public static class NoMain {
    public static void main(String arg) {
      happened.add(arg);
    }

    public void main(String[] args) {
      happened.add(args[0]);
    }
  }

  @Test
  void the_hook_is_called_at_the_end_of_an_empty_method() throws Exception {
    run(Empty.class);

    assertThat(happened).containsExactly("hook");
  }

  @Test
  void it_is_called_after_all_that_the_method_does() throws Exception {
    run(Guarded.class, "work");

    assertThat(happened).containsExactly("work", "finally", "hook");
  }

  @Test
  void it_is_called_after_an_exception_that_was_caught() throws Exception {
    run(Guarded.class);

    assertThat(happened).containsExactly("none", "finally", "hook");
  }

  @Test
  void jumps_and_tables_lead_where_they_led() throws Exception {
    run(Tables.class);

    assertThat(happened).containsExactly("zero", "one", "many", "big", "hook");
  }

  /** What stands before it, as no Java compiler writes it: the handler of all code behind it. */
  private static byte[] guardedToTheEnd() {
    ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
    out.visit(
        Opcodes.V17, Opcodes.ACC_PUBLIC, Type.getInternalName(Empty.class), null, OBJECT, null);
    MethodVisitor code =
        out.visitMethod(
            Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, "main", "([Ljava/lang/String;)V", null, null);
    Label handler = new Label();
    Label guarded = new Label();
    Label end = new Label();
    code.visitTryCatchBlock(guarded, end, handler, "java/lang/Throwable");
    code.visitJumpInsn(Opcodes.GOTO, guarded);
    code.visitLabel(handler);
    code.visitInsn(Opcodes.ATHROW);
    code.visitLabel(guarded);
    code.visitInsn(Opcodes.NOP);
    code.visitInsn(Opcodes.RETURN);
    code.visitLabel(end);
    code.visitMaxs(0, 0);
    code.visitEnd();
    out.visitEnd();
    return out.toByteArray();
  }

  @Test
  void what_is_guarded_to_the_end_is_so_to_the_new_end() throws Exception {
    run(Empty.class, guardedToTheEnd());

    assertThat(happened).containsExactly("hook");
  }

  @Test
  void a_return_before_the_last_one_is_left_alone() throws Exception {
    run(Early.class, "out");

    assertThat(happened).isEmpty();
  }

  @Test
  void what_falls_through_to_the_last_return_comes_by() throws Exception {
    run(Early.class);

    assertThat(happened).containsExactly("worked", "hook");
  }

  @ParameterizedTest
  @ValueSource(classes = {Throwing.class, NoMain.class, Runnable.class})
  void a_class_without_such_an_end_is_not_woven(Class<?> type) throws Exception {
    assertThat(MainReturn.weave(bytes(type), "Bridge", HOOK)).isNull();
  }

  @Test
  void what_is_no_class_file_is_refused() {
    assertThatThrownBy(() -> MainReturn.weave(new byte[5], "Bridge", HOOK))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  void variables_are_where_they_were_and_reach_to_the_new_end() throws Exception {
    byte[] woven = MainReturn.weave(bytes(Tables.class), "Bridge", HOOK);

    assertThat(variables(woven)).isEqualTo(variables(bytes(Tables.class))).contains("args 0 end");
  }

  /** Names, slots and whether they reach to the end, as ASM reads them. */
  private static List<String> variables(byte[] classFile) {
    List<String> found = new ArrayList<>();
    org.objectweb.asm.tree.ClassNode node = new org.objectweb.asm.tree.ClassNode();
    new org.objectweb.asm.ClassReader(classFile).accept(node, 0);
    for (org.objectweb.asm.tree.MethodNode method : node.methods) {
      if (method.name.equals("main")) {
        for (org.objectweb.asm.tree.LocalVariableNode variable : method.localVariables) {
          boolean toEnd =
              method.instructions.indexOf(variable.end) == method.instructions.size() - 1;
          found.add(variable.name + " " + variable.index + (toEnd ? " end" : ""));
        }
      }
    }
    return found;
  }

  private static void run(Class<?> type, String... args) throws Exception {
    run(type, bytes(type), args);
  }

  private static void run(Class<?> type, byte[] classFile, String... args) throws Exception {
    byte[] woven =
        MainReturn.weave(classFile, MainReturnTest.class.getName().replace('.', '/'), HOOK);
    Class<?> defined = new Defining().define(type.getName(), woven);
    try {
      defined.getMethod("main", String[].class).invoke(null, (Object) args);
    } catch (InvocationTargetException e) {
      throw new AssertionError(e.getCause());
    }
  }

  private static byte[] bytes(Class<?> type) throws IOException {
    try (InputStream in =
        ClassLoader.getSystemResourceAsStream(type.getName().replace('.', '/') + ".class")) {
      return in.readAllBytes();
    }
  }

  /** Defines a class of a name that its parent knows, too. */
  private static final class Defining extends ClassLoader {
    private Defining() {
      super(MainReturnTest.class.getClassLoader());
    }

    private Class<?> define(String name, byte[] bytes) {
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}
