package dev.leash.agent.weave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leash.agent.catalogue.CallPart;
import dev.leash.agent.catalogue.HookRule;
import dev.leash.agent.catalogue.Role;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Woven classes pass the verifier and tell hooks what happened, whatever their code looks like. */
public class WeaverTest {

  /** Stands for {@code java.lang.$Leash}. */
  public static class Bridge {
    @SuppressWarnings("unchecked")
    public static BiFunction<Object, Object, Object>[] enter = new BiFunction[4];

    @SuppressWarnings("unchecked")
    public static BiConsumer<Object, Object>[] exit = new BiConsumer[4];

    @SuppressWarnings("unchecked")
    public static Consumer<Object>[] abort = new Consumer[4];

    @SuppressWarnings("unchecked")
    public static BiConsumer<Object, Object>[] release = new BiConsumer[4];
  }

  private static final List<String> TOLD = new ArrayList<>();
  private static final String NAME = "dev/leash/agent/weave/Subject";

  @BeforeEach
  void hooks() {
    TOLD.clear();
    Arrays.setAll(Bridge.enter, i -> (a, b) -> "call" + tell("enter", a, b));
    Arrays.setAll(Bridge.exit, i -> (a, b) -> tell("exit", a, b));
    Arrays.setAll(Bridge.abort, i -> a -> tell("abort", a, null));
    Arrays.setAll(Bridge.release, i -> (a, b) -> tell("release" + i, a, b));
    Bridge.release[0] = (a, b) -> {};
  }

  private static String tell(String what, Object first, Object second) {
    TOLD.add(what + " " + first + " " + second);
    return "";
  }

  /** Writes the code of {@code static Object of(long, Object)} or one like it. */
  private interface Code {
    void write(MethodVisitor code);
  }

  @Test
  void a_call_is_told_from_its_start_to_its_result() throws Exception {
    Method of =
        woven(Opcodes.V17, "(JLjava/lang/Object;)Ljava/lang/Object;", WeaverTest::plain, call());

    assertThat(of.invoke(null, 7L, "x")).isEqualTo("x");
    assertThat(TOLD).containsExactly("enter x 7", "exit call x");
  }

  @Test
  void a_call_that_throws_is_told_and_throws_the_same() throws Exception {
    Method of =
        woven(
            Opcodes.V17,
            "(JLjava/lang/Object;)Ljava/lang/Object;",
            code -> {
              code.visitTypeInsn(Opcodes.NEW, "java/lang/IllegalStateException");
              code.visitInsn(Opcodes.DUP);
              code.visitMethodInsn(
                  Opcodes.INVOKESPECIAL, "java/lang/IllegalStateException", "<init>", "()V", false);
              code.visitInsn(Opcodes.ATHROW);
            },
            call());

    assertThatThrownBy(() -> of.invoke(null, 7L, "x"))
        .isInstanceOf(InvocationTargetException.class)
        .hasCauseInstanceOf(IllegalStateException.class);
    assertThat(TOLD).containsExactly("enter x 7", "abort call null");
  }

  @Test
  void leftovers_on_the_stack_of_a_return_do_no_harm() throws Exception {
    Method of =
        woven(
            Opcodes.V17,
            "(JLjava/lang/Object;)Ljava/lang/Object;",
            code -> {
              code.visitInsn(Opcodes.LCONST_0);
              code.visitInsn(Opcodes.ICONST_0);
              plain(code);
            },
            call(),
            end(Role.RELEASE));

    assertThat(of.invoke(null, 7L, "x")).isEqualTo("x");
    assertThat(TOLD).containsExactly("enter x 7", "release2 x 7", "exit call x");
  }

  @Test
  void a_loop_that_begins_with_the_method_and_a_catch_around_its_return_stay_what_they_were()
      throws Exception {
    Code loop =
        code -> {
          Label start = new Label();
          Label out = new Label();
          Label end = new Label();
          Label handler = new Label();
          code.visitTryCatchBlock(start, end, handler, "java/lang/RuntimeException");
          code.visitLabel(start);
          code.visitFrame(
              Opcodes.F_NEW, 2, new Object[] {Opcodes.LONG, "java/lang/Object"}, 0, null);
          code.visitVarInsn(Opcodes.LLOAD, 0);
          code.visitInsn(Opcodes.LCONST_0);
          code.visitInsn(Opcodes.LCMP);
          code.visitJumpInsn(Opcodes.IFEQ, out);
          code.visitVarInsn(Opcodes.LLOAD, 0);
          code.visitInsn(Opcodes.LCONST_1);
          code.visitInsn(Opcodes.LSUB);
          code.visitVarInsn(Opcodes.LSTORE, 0);
          code.visitJumpInsn(Opcodes.GOTO, start);
          code.visitLabel(out);
          code.visitFrame(
              Opcodes.F_NEW, 2, new Object[] {Opcodes.LONG, "java/lang/Object"}, 0, null);
          code.visitVarInsn(Opcodes.ALOAD, 2);
          code.visitInsn(Opcodes.ARETURN);
          code.visitLabel(end);
          code.visitLabel(handler);
          code.visitFrame(
              Opcodes.F_NEW, 0, new Object[0], 1, new Object[] {"java/lang/RuntimeException"});
          code.visitInsn(Opcodes.ARETURN);
        };
    Method of =
        woven(
            Opcodes.V17, "(JLjava/lang/Object;)Ljava/lang/Object;", loop, end(Role.CLOSE), call());

    assertThat(of.invoke(null, 7L, "x")).isEqualTo("x");
    assertThat(TOLD)
        .as("the argument as it came")
        .containsExactly("enter x 7", "exit call x", "release1 x 7");
  }

  @Test
  void a_release_that_says_false_released_nothing() throws Exception {
    Code same =
        code -> {
          code.visitVarInsn(Opcodes.ILOAD, 0);
          code.visitInsn(Opcodes.IRETURN);
        };
    HookRule rule = rule(Role.RELEASE, List.of("boolean"), CallPart.argument(0), CallPart.NONE);
    Method of = woven(Opcodes.V17, "(Z)Z", same, rule);

    assertThat(of.invoke(null, false)).isEqualTo(false);
    assertThat(TOLD).isEmpty();
    assertThat(of.invoke(null, true)).isEqualTo(true);
    assertThat(TOLD).containsExactly("release1 true null");
  }

  @Test
  void a_hook_that_throws_changes_nothing() throws Exception {
    Arrays.fill(
        Bridge.enter,
        (BiFunction<Object, Object, Object>)
            (a, b) -> {
              throw new StackOverflowError();
            });
    Arrays.fill(
        Bridge.exit,
        (BiConsumer<Object, Object>)
            (a, b) -> {
              throw new StackOverflowError();
            });
    Method of =
        woven(Opcodes.V17, "(JLjava/lang/Object;)Ljava/lang/Object;", WeaverTest::plain, call());

    assertThat(of.invoke(null, 7L, "x")).isEqualTo("x");
  }

  @Test
  void a_class_file_without_frames_is_woven() throws Exception {
    Method of =
        woven(Opcodes.V1_4, "(JLjava/lang/Object;)Ljava/lang/Object;", WeaverTest::plain, call());

    assertThat(of.invoke(null, 7L, "x")).isEqualTo("x");
    assertThat(TOLD).containsExactly("enter x 7", "exit call x");
  }

  @Test
  void code_that_has_forgotten_this_at_its_return_still_tells_it() throws Exception {
    Code forgets =
        code -> {
          Label end = new Label();
          code.visitVarInsn(Opcodes.ALOAD, 1);
          code.visitJumpInsn(Opcodes.IFNULL, end);
          code.visitLabel(end);
          code.visitFrame(
              Opcodes.F_NEW, 2, new Object[] {Opcodes.TOP, "java/lang/Object"}, 0, null);
          code.visitInsn(Opcodes.RETURN);
        };
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, NAME, null, "java/lang/Object", null);
    Code constructor =
        code -> {
          code.visitVarInsn(Opcodes.ALOAD, 0);
          code.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
          forgets.write(code);
        };
    add(writer, Opcodes.ACC_PUBLIC, "<init>", "(Ljava/lang/Object;)V", constructor);
    add(writer, Opcodes.ACC_PUBLIC, "of", "(Ljava/lang/Object;)V", forgets);
    HookRule made =
        rule("<init>", Role.REGISTER, List.of("Object"), CallPart.NONE, CallPart.argument(0));
    HookRule closed =
        rule("of", Role.CLOSE, List.of("Object"), CallPart.THIS, CallPart.argument(0));
    HookRule freed =
        rule("of", Role.RELEASE, List.of("Object"), CallPart.THIS, CallPart.argument(0));
    Class<?> type = define(writer, made, closed, freed);

    Object subject = type.getConstructor(Object.class).newInstance("x");
    type.getMethod("of", Object.class).invoke(subject, "y");

    assertThat(TOLD)
        .containsExactly(
            "enter null x",
            "exit call " + subject,
            "release3 " + subject + " y",
            "release2 " + subject + " y");
  }

  private static void plain(MethodVisitor code) {
    code.visitVarInsn(Opcodes.ALOAD, 2);
    code.visitInsn(Opcodes.ARETURN);
  }

  private static HookRule call() {
    return end(Role.REGISTER);
  }

  private static HookRule end(Role role) {
    return rule(role, List.of("long", "Object"), CallPart.argument(1), CallPart.argument(0));
  }

  private static HookRule rule(
      Role role, List<String> parameters, CallPart source, CallPart listener) {
    return rule("of", role, parameters, source, listener);
  }

  private static HookRule rule(
      String method, Role role, List<String> parameters, CallPart source, CallPart listener) {
    return HookRule.of(role, NAME.replace('/', '.'), method, parameters)
        .source(source)
        .listener(listener)
        .build();
  }

  private static Method woven(int version, String descriptor, Code code, HookRule... rules)
      throws Exception {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    writer.visit(version, Opcodes.ACC_PUBLIC, NAME, null, "java/lang/Object", null);
    add(writer, Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, "of", descriptor, code);
    for (Method declared : define(writer, rules).getDeclaredMethods()) {
      if (declared.getName().equals("of")) {
        return declared;
      }
    }
    throw new AssertionError();
  }

  private static void add(
      ClassWriter writer, int access, String name, String descriptor, Code code) {
    MethodVisitor method = writer.visitMethod(access, name, descriptor, null, null);
    method.visitCode();
    code.write(method);
    method.visitMaxs(0, 0);
    method.visitEnd();
  }

  /** Weaves the class and has the JVM verify it. */
  private static Class<?> define(ClassWriter writer, HookRule... rules) {
    writer.visitEnd();
    List<NumberedHook> hooks = new ArrayList<>();
    for (HookRule rule : rules) {
      hooks.add(new NumberedHook(rule, hooks.size() + 1));
    }
    ClassLoader own = WeaverTest.class.getClassLoader();
    Weaver.Result result = new Weaver(Bridge.class).weave(own, writer.toByteArray(), hooks);
    assertThat(result.unmatched()).isEmpty();
    return new ClassLoader(own) {
      Class<?> define(byte[] bytes) {
        return defineClass(null, bytes, 0, bytes.length);
      }
    }.define(result.bytes());
  }
}
