package dev.leash.it.harness;

import static dev.leash.it.harness.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.leash.it.harness.jdk.Jdk;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
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
  /** What can't be asked of some programs. */
  private enum Unchecked {
    /** That the program makes the call that the fix names. */
    FIX_CALL,
    /** That what was taken back is gone from memory. */
    MEMORY
  }

  private final List<Program> programs;
  private final String api;
  private final long kept;
  private final List<String> silent;
  private final List<Consumer<LeakAssert>> expected;
  private final Set<Unchecked> unchecked;

  private TwoSided(
      List<Program> programs,
      String api,
      long kept,
      List<String> silent,
      List<Consumer<LeakAssert>> expected,
      Set<Unchecked> unchecked) {
    this.programs = List.copyOf(programs);
    this.api = api;
    this.kept = kept;
    this.silent = List.copyOf(silent);
    this.expected = List.copyOf(expected);
    this.unchecked = Set.copyOf(unchecked);
  }

  /** By the name of the main class. */
  public static TwoSided of(String mainClass) {
    return of(Program.of(mainClass));
  }

  /** With a program, to which the agent will be added. */
  public static TwoSided of(Program program) {
    return new TwoSided(List.of(program), null, 0, List.of(), List.of(), Set.of());
  }

  /** The libraries of the program. */
  public TwoSided with(String... coordinates) {
    return program(it -> it.with(coordinates));
  }

  /** A library in several versions; everything is done with each. */
  public TwoSided withEach(String groupAndArtifact, String... versions) {
    return times(Stream.of(versions), (it, version) -> it.with(groupAndArtifact + ":" + version));
  }

  /** On which JDKs; everything is done on each. */
  public TwoSided on(Jdk... jdks) {
    return times(Stream.of(jdks), Program::on);
  }

  /** Any other change of the program. */
  public TwoSided program(UnaryOperator<Program> change) {
    return programs(programs.stream().map(change).toList());
  }

  /**
   * What the leaky side leaks.
   *
   * @param api the id of the event API
   * @param method the method of the main class to blame
   * @param live how many registrations, at least
   */
  public TwoSided leaks(String api, String method, long live) {
    return leaks(api, programs.get(0).mainClass(), method, live);
  }

  /** What the leaky side leaks, where it is not the main class that is to blame. */
  public TwoSided leaks(String api, String className, String method, long live) {
    return new TwoSided(programs, api, kept, silent, expected, unchecked)
        .and(leak -> leak.hasApi(api).isBlamedOn(className, method).hasLiveAtLeast(live));
  }

  /** A part of the advice given. */
  public TwoSided fix(String text) {
    return and(leak -> leak.hasFixContaining(text));
  }

  /**
   * The library or the program itself still has in memory what was taken back, which no other call
   * would change: actors that are no longer told, for instance.
   */
  public TwoSided staysInMemory() {
    return without(Unchecked.MEMORY);
  }

  /** The program takes back by calls of the library's inside, which the public ones lead to. */
  public TwoSided takesBackInside() {
    return without(Unchecked.FIX_CALL);
  }

  private TwoSided without(Unchecked check) {
    return new TwoSided(programs, api, kept, silent, expected, Set.of(check));
  }

  /** Something else that holds for the leak. */
  public TwoSided and(Consumer<LeakAssert> more) {
    return new TwoSided(
        programs, api, kept, silent, Launch.plus(expected, List.of(more)), unchecked);
  }

  /** How many registrations the clean side rightly leaves; none unless told. */
  public TwoSided cleanLeaves(long registrations) {
    return new TwoSided(programs, api, registrations, silent, expected, unchecked);
  }

  /** Other arguments with which the program must get no leak, whatever it keeps. */
  public TwoSided silent(String... arguments) {
    return new TwoSided(
        programs, api, kept, Launch.plus(silent, List.of(arguments)), expected, unchecked);
  }

  /** Runs all sides. */
  public void check() {
    sides().forEach(TwoSided::execute);
  }

  /** Tests for JUnit, at least two for each trial. */
  public static Stream<DynamicTest> tests(TwoSided... trials) {
    return Stream.of(trials).flatMap(TwoSided::sides);
  }

  private Stream<DynamicTest> sides() {
    if (api == null) {
      throw new IllegalStateException("say what it leaks: " + programs);
    }
    return programs.stream()
        .flatMap(
            it ->
                Stream.concat(
                    Stream.of(
                        dynamicTest(it + " leaky", () -> checkLeaky(it)),
                        dynamicTest(it + " clean", () -> checkClean(it))),
                    silent.stream()
                        .map(side -> dynamicTest(it + " " + side, () -> checkSilent(it, side)))));
  }

  private void checkLeaky(Program program) {
    Run run = program.agent().args("leaky").run();
    assertThat(run).exitsWith(0);
    LeakAssert leak = assertThat(run).leaks().single();
    expected.forEach(it -> it.accept(leak));
    // What was discovered may have several ways back.
    if (!api.startsWith("discovered-") && !unchecked.contains(Unchecked.FIX_CALL)) {
      leak.hasFixMadeIn(program);
    }
  }

  private void checkClean(Program program) {
    Run run = InstanceCounts.counting(program).agent().args("clean").run();
    assertThat(run).isClean().hasLeft(api, kept);
    if (!unchecked.contains(Unchecked.MEMORY)) {
      assertThat(run).hasForgottenListeners(api);
    }
  }

  private static void checkSilent(Program program, String side) {
    assertThat(program.agent().args(side).run()).isClean();
  }

  private static void execute(DynamicTest test) {
    try {
      test.getExecutable().execute();
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new AssertionError(test.getDisplayName(), e);
    }
  }

  private <T> TwoSided times(Stream<T> values, BiFunction<Program, T, Program> change) {
    return programs(
        values.flatMap(value -> programs.stream().map(it -> change.apply(it, value))).toList());
  }

  private TwoSided programs(List<Program> changed) {
    return new TwoSided(changed, api, kept, silent, expected, unchecked);
  }
}
