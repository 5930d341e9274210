package dev.leash.it.harness;

import static dev.leash.it.harness.Assertions.assertThat;

import dev.leash.it.harness.jdk.Jdk;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * An event API on trial: a program that leaks when its argument is {@code leaky}, and takes back
 * all that it registers when it is {@code clean}. The first must be found, by the right rule and at
 * the right line; the second must be seen, and yet get no leak.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> guava() {
 *   return TwoSided.tests(
 *       TwoSided.of("programs.guava.LeakyBus")
 *           .with("com.google.guava:guava:33.7.2-jre")
 *           .leaks("guava-eventbus", "open", 100)
 *           .fix("unregister"));
 * }
 * }</pre>
 */
public final class TwoSided {
  private final Program program;
  private final String api;
  private final long kept;
  private final List<Consumer<LeakAssert>> expected;

  private TwoSided(Program program, String api, long kept, List<Consumer<LeakAssert>> expected) {
    this.program = program;
    this.api = api;
    this.kept = kept;
    this.expected = expected;
  }

  /** By the name of the main class. */
  public static TwoSided of(String mainClass) {
    return of(Program.of(mainClass));
  }

  /** With a program, to which the agent will be added. */
  public static TwoSided of(Program program) {
    return new TwoSided(program, null, 0, List.of());
  }

  /** The libraries of the program. */
  public TwoSided with(String... coordinates) {
    return program(it -> it.with(coordinates));
  }

  /** Which JDK. */
  public TwoSided on(Jdk jdk) {
    return program(it -> it.on(jdk));
  }

  /** Any other change of the program. */
  public TwoSided program(UnaryOperator<Program> change) {
    return new TwoSided(change.apply(program), api, kept, expected);
  }

  /**
   * What the leaky side leaks.
   *
   * @param api the id of the event API
   * @param method the method of the main class to blame
   * @param live how many registrations, at least
   */
  public TwoSided leaks(String api, String method, long live) {
    return new TwoSided(program, api, kept, expected)
        .and(leak -> leak.hasApi(api).isBlamedOn(program.mainClass(), method).hasLiveAtLeast(live));
  }

  /** A part of the advice given. */
  public TwoSided fix(String text) {
    return and(leak -> leak.hasFixContaining(text));
  }

  /** Something else that holds for the leak. */
  public TwoSided and(Consumer<LeakAssert> more) {
    return new TwoSided(program, api, kept, Launch.plus(expected, List.of(more)));
  }

  /** How many registrations the clean side rightly keeps; none unless told. */
  public TwoSided cleanKeeps(long live) {
    return new TwoSided(program, api, live, expected);
  }

  /** Runs both sides. */
  public void check() {
    checkLeaky();
    checkClean();
  }

  /** Tests for JUnit, two for each trial. */
  public static Stream<DynamicTest> tests(TwoSided... trials) {
    return Stream.of(trials)
        .flatMap(
            it ->
                Stream.of(
                    DynamicTest.dynamicTest(it + " leaky", it::checkLeaky),
                    DynamicTest.dynamicTest(it + " clean", it::checkClean)));
  }

  private void checkLeaky() {
    if (api == null) {
      throw new IllegalStateException("say what it leaks: " + this);
    }
    Run run = program.agent().args("leaky").run();
    assertThat(run).exitsWith(0);
    LeakAssert leak = assertThat(run).leaks().single();
    expected.forEach(it -> it.accept(leak));
  }

  private void checkClean() {
    Run run = program.agent().args("clean").run();
    assertThat(run).isClean().hasLive(api, kept);
  }

  @Override
  public String toString() {
    return program.toString();
  }
}
