package dev.leash.it;

import static dev.leash.it.harness.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.leash.it.harness.InstanceCounts;
import dev.leash.it.harness.Program;
import dev.leash.it.harness.Run;
import dev.leash.it.harness.jdk.Jdk;
import dev.leash.it.harness.report.Leak;
import dev.leash.it.harness.report.Site;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * A program of {@code programs.Forms} on trial: each of its forms must be found when it leaks, at
 * its line, and no form may be accused when it takes back what it registers, be it a hundred
 * thousand times, or registers a bounded number at start-up.
 */
final class FormTrial {
  private static final long LEAKED = 100;

  /** A start-up may register so many on one line. */
  private static final long STARTED = 20;

  private record Form(String method, String api, String kind, String line, String fix, long each) {}

  private record Odd(String method, long registered, long released, long completed, long live) {}

  private final List<Program> programs;
  private final List<Form> forms = new ArrayList<>();
  private final List<Odd> odds = new ArrayList<>();
  private final List<String> duplicates = new ArrayList<>();
  private final List<String> otherwise = new ArrayList<>();
  private int many = 100_000;
  private String leakyOptions;

  private FormTrial(List<Program> programs) {
    this.programs = programs;
  }

  /** With what the JDK has, on each JDK. */
  static FormTrial ofJdk(String mainClass) {
    return new FormTrial(
        Stream.of(Jdk.values()).map(jdk -> Program.of(mainClass).on(jdk)).toList());
  }

  /** With a library in several versions. */
  static FormTrial of(String mainClass, String groupAndArtifact, String... versions) {
    return new FormTrial(
        Stream.of(versions)
            .map(it -> Program.of(mainClass).with(groupAndArtifact + ":" + it))
            .toList());
  }

  /** With programs that are given their libraries already. */
  static FormTrial of(Program... programs) {
    return new FormTrial(List.of(programs));
  }

  /** A form that leaks: its method, event API, kind, a part of its line and of the fix. */
  FormTrial leaks(String method, String api, String kind, String line, String fix) {
    return leaks(method, api, kind, line, fix, 1);
  }

  /** A form that registers several at a time. */
  FormTrial leaks(String method, String api, String kind, String line, String fix, long each) {
    forms.add(new Form(method, api, kind, line, fix, each));
    return this;
  }

  /** What must be counted for a peculiar form. */
  FormTrial counts(String method, long registered, long released, long completed, long live) {
    odds.add(new Odd(method, registered, released, completed, live));
    return this;
  }

  /** Forms that the clean side takes back in another way than the fix says. */
  FormTrial takesBackOtherwise(String... methods) {
    otherwise.addAll(List.of(methods));
    return this;
  }

  /** Options of the agent for the leaky side. */
  FormTrial leakyWith(String options) {
    leakyOptions = options;
    return this;
  }

  /** How often each form is called in the long run, where 100,000 is more than it takes. */
  FormTrial longRun(int rounds) {
    many = rounds;
    return this;
  }

  /** Peculiar forms that must be told of as duplicates. */
  FormTrial duplicates(String... methods) {
    duplicates.addAll(List.of(methods));
    return this;
  }

  /** Tests for JUnit. */
  Stream<DynamicTest> tests() {
    return programs.stream()
        .flatMap(
            it ->
                Stream.of(
                    dynamicTest(it + " leaky", () -> checkLeaky(it)),
                    dynamicTest(it + " clean", () -> checkClean(it, "100")),
                    dynamicTest(it + " at start-up only", () -> checkStartUp(it)),
                    dynamicTest(it + " odd", () -> checkOdd(it))));
  }

  /** The long run, with the first version only. */
  Stream<DynamicTest> manyTimes() {
    Program it = programs.get(0);
    String rounds = String.valueOf(many);
    return Stream.of(dynamicTest(it + " " + rounds + " times", () -> checkClean(it, rounds)));
  }

  /** What the leaky side of the first version is accused of. */
  List<Leak> leaky() {
    return leaky(programs.get(0)).report().leaks();
  }

  /** What the clean side of the first version is accused of. */
  List<Leak> clean() {
    return programs.get(0).agent().args("clean", "100").run().report().leaks();
  }

  /** The methods that leak. */
  List<String> methods() {
    return forms.stream().map(Form::method).toList();
  }

  private Run leaky(Program program) {
    Program watched = leakyOptions == null ? program.agent() : program.agent(leakyOptions);
    return watched.args("leaky").run();
  }

  private void checkLeaky(Program program) {
    Run run = leaky(program);
    assertThat(run).exitsWith(0);
    Map<String, Leak> leaks = new LinkedHashMap<>();
    for (Leak leak : run.report().leaks()) {
      assertThat(leaks.put(leak.blame().method(), leak)).as("second leak of %s", leak).isNull();
    }
    for (Form form : forms) {
      assertThat(leaks).as("leaks of\n%s", run).containsKey(form.method());
      checkFit(form, program, leaks.remove(form.method()));
    }
    assertThat(leaks).as("leaks that were not expected of\n%s", run).isEmpty();
  }

  private void checkClean(Program program, String rounds) {
    Run run =
        InstanceCounts.counting(program)
            .agent()
            .within(Duration.ofMinutes(4))
            .args("clean", rounds)
            .run();
    assertThat(run).isClean();
    for (String api : forms.stream().map(Form::api).distinct().toList()) {
      assertThat(run).hasForgottenListeners(api);
    }
    for (Form form : forms) {
      Site site = site(run, form);
      assertThat(site.registered())
          .as("%s of\n%s", form, run)
          .isEqualTo(Long.parseLong(rounds) * form.each());
      assertThat(site.live() + site.cleaned() + site.collected()).as("left of %s", site).isZero();
    }
  }

  private void checkStartUp(Program program) {
    long most = forms.stream().mapToLong(Form::each).max().orElseThrow();
    Run run = program.agent().args("leaky", String.valueOf(STARTED / most)).run();
    assertThat(run).exitsWith(0).leaks().isEmpty();
  }

  private void checkOdd(Program program) {
    Run run = program.agent().args("odd").run();
    assertThat(run).exitsWith(0);
    assertThat(run.report().leaks())
        .as("leaks of\n%s", run)
        .allMatch(it -> it.verdict().equals("DUPLICATE"))
        .extracting(it -> it.blame().method())
        .containsExactlyInAnyOrderElementsOf(duplicates);
    for (Odd odd : odds) {
      List<Site> sites = sites(run, odd.method());
      assertThat(sites.stream().mapToLong(Site::registered).sum())
          .as("registered by %s in\n%s", odd, run)
          .isEqualTo(odd.registered());
      assertThat(sites.stream().mapToLong(Site::released).sum())
          .as("released by %s in\n%s", odd, run)
          .isEqualTo(odd.released());
      assertThat(sites.stream().mapToLong(Site::completed).sum())
          .as("completed by %s in\n%s", odd, run)
          .isEqualTo(odd.completed());
      assertThat(sites.stream().mapToLong(it -> it.live() + it.cleaned()).sum())
          .as("live of %s in\n%s", odd, run)
          .isEqualTo(odd.live());
    }
  }

  private static List<Site> sites(Run run, String method) {
    return run.report().sites().stream()
        .filter(it -> it.blame() != null && it.blame().method().equals(method))
        .toList();
  }

  /** The one of the event API on trial; a method may use others besides. */
  private static Site site(Run run, Form form) {
    String method = form.method();
    List<Site> sites =
        sites(run, method).stream().filter(it -> it.api().equals(form.api())).toList();
    assertThat(sites).as("sites of %s in\n%s", method, run).hasSize(1);
    return sites.get(0);
  }

  private void checkFit(Form form, Program program, Leak leak) {
    assertThat(leak)
        .isBlamedOn(program.mainClass(), form.method())
        .isBlamedOnLine(form.line())
        .hasApi(form.api())
        .hasKind(form.kind())
        .hasVerdict("ACCUMULATING")
        .hasLive(LEAKED * form.each())
        .hasFixContaining(form.fix());
    if (!otherwise.contains(form.method())) {
      assertThat(leak).hasFixMadeIn(program);
    }
  }
}
