package dev.leash.it;

import static dev.leash.it.harness.Assertions.assertThat;

import dev.leash.it.harness.Program;
import dev.leash.it.harness.Run;
import dev.leash.it.harness.build.Jars;
import dev.leash.it.harness.build.Places;
import dev.leash.it.harness.jdk.Jdk;
import dev.leash.it.harness.jdk.OnEachJdk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Event APIs are watched in whichever class loader they live, and keep no loader alive. */
class LoadersIT {
  private static final String GUAVA = "com.google.guava:guava:33.7.2-jre";
  private static final String FELIX = "org.apache.felix:org.apache.felix.framework:7.0.5";

  @ParameterizedTest
  @ValueSource(strings = {"child-first", "platform", "boot"})
  void a_loader_of_the_application_s_own(String kind) {
    for (Jdk jdk : Jdk.values()) {
      Run run =
          Program.of("programs.env.OwnLoader")
              .alsoCompile("programs.guava.LeakyBus")
              .with(GUAVA)
              .on(jdk)
              .agent()
              .args(kind, "programs.guava.LeakyBus", "leaky")
              .run();

      assertThat(run)
          .exitsWith(0)
          .hasStdout("heard 5050", "true")
          .leaks()
          .single()
          .hasApi("guava-eventbus")
          .hasLive(100)
          .isBlamedOn("programs.guava.LeakyBus", "open");
    }
  }

  @OnEachJdk
  void a_bundle_with_the_library_inside_needs_no_boot_delegation(Jdk jdk) {
    Program activator = Program.of("programs.env.OsgiBundle").with(GUAVA, FELIX);
    Stream<Path> inside =
        Stream.concat(
            Stream.of(activator.classes()),
            activator.needs().stream().filter(LoadersIT::isOfGuava));
    Path bundle =
        Jars.pack(
            "bundle.jar",
            Map.of(
                "Bundle-ManifestVersion", "2",
                "Bundle-SymbolicName", "leaky.bundle",
                "Bundle-Version", "1.0.0",
                "Bundle-Activator", "programs.env.OsgiBundle",
                "Import-Package", "org.osgi.framework"),
            inside.toArray(Path[]::new));
    Run run =
        Program.of("programs.env.Osgi").with(FELIX).on(jdk).agent().args(bundle.toString()).run();

    assertThat(run)
        .exitsWith(0)
        .hasStdoutContaining("bundle started by BundleClassLoader")
        .leaks()
        .of("guava-eventbus")
        .single()
        .hasLive(100)
        .isBlamedOn("programs.env.OsgiBundle", "open");
  }

  @OnEachJdk
  void a_dropped_loader_with_woven_classes_is_unloaded(Jdk jdk) throws IOException {
    Path rules = Places.newDirectory("rules").resolve("bus.yaml");
    Files.writeString(rules, BUS);
    Run run =
        Program.of("programs.env.Dropped").on(jdk).agent("rules=" + rules, "interval=100ms").run();

    assertThat(run).exitsWith(0).hasStdout("loaders alive: 0");
    assertThat(run.report().sitesOf("env-bus")).isNotEmpty();
    assertThat(run.report().sitesOf("env-bus").stream().mapToLong(site -> site.registered()).sum())
        .isEqualTo(600);
  }

  private static boolean isOfGuava(Path jar) {
    String name = jar.getFileName().toString();
    return name.startsWith("guava-") || name.startsWith("failureaccess-");
  }

  static final String BUS =
      """
      library: programs
      family: programs.env.Bus
      apis:
        - id: env-bus
          kind: signal
          type: programs.env.Bus
          register: join(Runnable)
          release: leave(Runnable)
      """;
}
