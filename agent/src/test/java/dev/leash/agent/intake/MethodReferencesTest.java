package dev.leash.agent.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.event.LibraryPackages;
import dev.leash.site.CallStack;
import dev.leash.site.Frame;
import java.lang.StackWalker.StackFrame;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The library that calls the references is AssertJ. */
class MethodReferencesTest {

  private static final StackWalker WALKER =
      StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

  private CallStack seen;

  private void register(String listener) {
    hook();
  }

  private void hook() {
    List<StackFrame> frames =
        WALKER.walk(
            all ->
                all.filter(it -> !LibraryPackages.isJdk(it.getDeclaringClass())).skip(1).toList());
    seen =
        MethodReferences.blamed(
            CallStackReader.read(frames, 1, "", false),
            frames,
            1,
            LibraryPackages.of(List.of("com.acme")));
  }

  @Test
  void a_method_reference_is_to_blame_rather_than_the_library_that_calls_it() {
    assertThat("Ann").satisfies(this::register);

    assertThat(seen.blame().className()).isEqualTo(MethodReferencesTest.class.getName());
    assertThat(seen.blame().line()).isNegative();
    assertThat(seen.frames()).contains(seen.blame());
  }

  @Test
  void code_of_the_same_jar_that_calls_a_method_reference_is_to_blame_itself() {
    Consumer<String> reference = this::register;
    reference.accept("Ann");

    assertThat(seen.blame())
        .extracting(Frame::method)
        .isEqualTo("code_of_the_same_jar_that_calls_a_method_reference_is_to_blame_itself");
  }

  @Test
  void a_lambda_expression_has_a_line_of_its_own() {
    assertThat("Ann").satisfies(it -> register(it));

    assertThat(seen.blame().line()).isPositive();
  }
}
