package dev.leash.it;

import static dev.leash.it.harness.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.leash.it.harness.Program;
import dev.leash.it.harness.Run;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Leaks that were published: in the version that had it, it is found, with the library's class and
 * method to blame where the library forgot; the version that mended it is silent with the same
 * program.
 */
class PublishedLeaksIT {
  private static final int ROUNDS = 60;

  @TestFactory
  Stream<DynamicTest> a_published_leak_is_found_and_its_mended_version_is_not_accused() {
    return Stream.of(
            trial(
                "Charts",
                "org.jfree:jfreechart",
                "1.0.15",
                "1.0.17",
                "jdk-vcs",
                "org.jfree.data.xy.XYSeriesCollection",
                "addSeries"),
            trial(
                "CheckBoxes",
                "com.jidesoft:jide-oss",
                "3.4.1",
                "3.4.5",
                "jdk-ell",
                "com.jidesoft.swing.CheckBoxListSelectionModel",
                "setModel"),
            trial(
                "Maps",
                "org.mapdb:mapdb",
                "0.9.8",
                "0.9.10",
                "jdk-shutdownhook",
                "org.mapdb.DBMaker",
                "makeEngine"),
            trial(
                "Meters",
                "io.micrometer:micrometer-core",
                "1.1.3",
                "1.1.4",
                "jdk-jmxnotif",
                "io.micrometer.core.instrument.binder.jvm.JvmGcMetrics",
                "bindTo"),
            trial(
                "Themes",
                "com.formdev:flatlaf",
                "2.0",
                "2.0.1",
                "jdk-pcs",
                "com.formdev.flatlaf.ui.FlatPanelUI",
                "installUI"),
            trial(
                "Traces",
                "io.jaegertracing:jaeger-core",
                "1.1.0",
                "1.2.0",
                "jdk-shutdownhook",
                "io.jaegertracing.internal.JaegerTracer",
                "<init>"),
            trial(
                "Resolvers",
                "io.netty:netty-resolver",
                "4.1.45.Final",
                "4.1.46.Final",
                "netty-future",
                "io.netty.resolver.AddressResolverGroup",
                "getResolver"),
            trial(
                "Plugins",
                "org.springframework:spring-context",
                "3.2.4.RELEASE",
                "4.0.0.RELEASE",
                "spring-ctx",
                "org.springframework.context.support."
                    + "AbstractApplicationContext$ApplicationListenerDetector",
                "postProcessAfterInitialization"),
            trial(
                "Guards",
                "io.reactivex.rxjava2:rxjava",
                "2.1.14",
                "2.1.15",
                "rxjava2",
                "programs.published.Guards",
                "main"))
        .flatMap(it -> it);
  }

  private static Stream<DynamicTest> trial(
      String name,
      String library,
      String leaky,
      String mended,
      String api,
      String className,
      String method) {
    Program program = Program.of("programs.published." + name).with("org.slf4j:slf4j-nop:1.7.36");
    return Stream.of(
        dynamicTest(
            library + " " + leaky + " leaks",
            () -> checkLeak(program.with(library + ":" + leaky), api, className, method)),
        dynamicTest(
            library + " " + mended + " does not",
            () -> assertThat(program.with(library + ":" + mended).agent().run()).isClean()));
  }

  private static void checkLeak(Program program, String api, String className, String method) {
    Run run = program.agent().run();
    assertThat(run).exitsWith(0);
    assertThat(run)
        .leaks()
        .allSatisfy(
            leak -> {
              assertThat(leak).hasApi(api).isBlamedOn(className, method).hasLiveAtLeast(ROUNDS);
              // Where the objects that they work for have an end, it came.
              org.assertj.core.api.Assertions.assertThat(leak.verdict())
                  .isIn("ACCUMULATING", "OWNER_ENDED");
            })
        .isNotEmpty();
  }
}
