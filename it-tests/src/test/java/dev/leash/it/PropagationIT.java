package dev.leash.it;

import static dev.leash.it.harness.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.leash.it.harness.Program;
import dev.leash.it.harness.Run;
import dev.leash.it.harness.jdk.Jdk;
import dev.leash.it.harness.jdk.OnEachJdk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Who hands work over is whom it is done for, and nobody else is. */
class PropagationIT {
  /** What work registers; what tasks and timers are themselves would be counted as well. */
  private static final String ONE_API = "apis=jdk-pcs";

  private static final List<String> TASKS =
      List.of(
          "callable 1",
          "execute 1",
          "fixedRate, three times 3",
          "forkJoin execute 1",
          "forkJoin fork 1",
          "forkJoin submit 1",
          "invokeAll 1",
          "runAsync with 1",
          "schedule 1",
          "shared, first 1",
          "shared, second 1",
          "submit 1",
          "supplyAsync 1",
          "thenRunAsync 1",
          "thread 1");

  @OnEachJdk
  void tasks_and_threads_of_the_jdk(Jdk jdk) {
    List<String> expected = new ArrayList<>(TASKS);
    expected.add(0, "queued itself true, removed true");
    if (jdk == Jdk.V25) {
      expected.add("virtual executor 1");
      expected.add("virtual thread 1");
    }
    // One for each way, two more where it runs three times, one shared, two after a forgotten scope
    expected.add("nobody " + (jdk == Jdk.V25 ? 20 : 18));

    assertThat(program("programs.context.Tasks").on(jdk).agent(ONE_API).run())
        .isClean()
        .hasStdout(expected.toArray(String[]::new));
  }

  @OnEachJdk
  void schedulers_of_libraries(Jdk jdk) {
    Run run =
        program("programs.context.Schedulers")
            .with(
                "io.reactivex.rxjava3:rxjava:3.1.12",
                "io.projectreactor:reactor-core:3.8.8",
                "org.springframework:spring-context:7.0.1")
            .on(jdk)
            .agent(ONE_API)
            .run();

    assertThat(run).isClean();
    List<String> owners = run.stdoutLines().subList(0, run.stdoutLines().size() - 1);
    assertThat(owners).hasSize(17).allMatch(it -> it.endsWith(" 1"));
    assertThat(run).hasStdoutContaining("nobody 17");
  }

  @OnEachJdk
  void pools_that_libraries_wrote_themselves(Jdk jdk) {
    Run run =
        program("programs.context.Pools")
            .with(
                "io.vertx:vertx-core:" + (jdk == Jdk.V17 ? "4.5.22" : "5.1.8"),
                "org.apache.tomcat.embed:tomcat-embed-core:10.1.44",
                "org.eclipse.jetty:jetty-util:12.0.15")
            .on(jdk)
            .agent(ONE_API)
            .run();

    assertThat(run).isClean();
    List<String> owners = run.stdoutLines().subList(0, run.stdoutLines().size() - 1);
    assertThat(owners)
        .hasSize(17)
        .allMatch(it -> it.endsWith(" 1") || it.equals("Timer, three times 3"));
    assertThat(run).hasStdoutContaining("nobody 27");
  }

  @TestFactory
  Stream<DynamicTest> snapshots_of_micrometer() {
    Program micrometer =
        program("programs.context.Micrometer")
            .with(
                "io.micrometer:context-propagation:1.1.3",
                "io.projectreactor:reactor-core:3.8.8",
                "org.slf4j:slf4j-nop:2.0.19");
    return Stream.of(micrometer, micrometer.args("early").on(Jdk.V25))
        .map(it -> dynamicTest(it.toString(), () -> checkSnapshots(it)));
  }

  private static void checkSnapshots(Program micrometer) {
    assertThat(micrometer.agent(ONE_API).run())
        .isClean()
        .hasStdout(
            "accessors 1",
            "Reactor automatic 1",
            "snapshot 1",
            "snapshot executor 1",
            "snapshot, by hand 1",
            "nobody 4");
  }

  private static Program program(String name) {
    return Program.of(name)
        .alsoCompile("programs.context.Work")
        .with("org.slf4j:slf4j-nop:2.0.19", "com.fasterxml.jackson.core:jackson-core:2.22.4")
        .classPath(Path.of("../core/target/classes").toAbsolutePath().normalize());
  }
}
