package dev.leash.it;

import static dev.leash.it.harness.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.it.harness.Program;
import dev.leash.it.harness.Run;
import dev.leash.it.harness.jdk.Jdk;
import dev.leash.it.harness.jdk.OnEachJdk;
import dev.leash.it.harness.report.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;

/** Knowing cheaply who registered must not make it wrong. */
class SitesIT {

  @OnEachJdk
  void sites_that_share_listener_classes_and_sources_are_told_apart_however_hot(Jdk jdk)
      throws IOException {
    isExactAndCheap("programs.sites.Hot", Program.of("programs.sites.Hot").on(jdk));
  }

  @OnEachJdk
  void a_method_that_passes_listeners_on_is_not_taken_for_who_called_it_however_hot(Jdk jdk)
      throws IOException {
    isExactAndCheap("programs.sites.HotFacades", Program.of("programs.sites.HotFacades").on(jdk));
  }

  @OnEachJdk
  void subscriptions_are_those_of_whoever_made_them_whatever_the_stream_calls_however_hot(Jdk jdk)
      throws IOException {
    isExactAndCheap(
        "programs.sites.HotStreams",
        Program.of("programs.sites.HotStreams")
            .with("io.projectreactor:reactor-core:3.8.8", "io.reactivex.rxjava3:rxjava:3.1.12")
            .on(jdk));
  }

  private static void isExactAndCheap(String hot, Program program) throws IOException {
    Run run = program.agent().jvm("-Xlog:redefine+class+load=info:file=redefined.log").run();

    assertThat(run).exitsWith(0);
    assertThat(Files.readString(run.file("redefined.log"))).contains(hot);
    Map<String, Long> truth = new TreeMap<>();
    run.stdoutLines().forEach(it -> truth.put(it.split(" ")[0], Long.valueOf(it.split(" ")[1])));
    Map<String, Long> blamed = new TreeMap<>();
    for (Site site : run.report().sites()) {
      blamed.merge(site.blame().method(), site.registered(), Long::sum);
    }
    assertThat(blamed).isEqualTo(truth);
    assertThat(run.report().notes()).isEmpty();
  }
}
