package dev.leash.it.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.leash.it.harness.Program;
import dev.leash.it.harness.Run;
import dev.leash.it.harness.Running;
import dev.leash.it.harness.jdk.Jdk;
import dev.leash.it.harness.jdk.OnEachJdk;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import javax.management.openmbean.CompositeData;
import org.awaitility.Awaitility;

/** Into a JVM that is at work, and out of it. */
class AttachIT {
  private static final int CYCLES = 20;

  @OnEachJdk
  void a_web_application_under_load_never_fails_a_request(Jdk jdk) throws Exception {
    Program shop =
        Program.of("programs.control.Shop")
            .with(
                "org.apache.tomcat.embed:tomcat-embed-core:10.1.44",
                "org.springframework:spring-webmvc:6.2.9",
                "org.jfree:jfreechart:1.0.15")
            .on(jdk)
            .within(Duration.ofMinutes(3));
    try (Running running = shop.start().awaitStdout("ready");
        Remote remote = Remote.to(running).attach("interval=1s")) {
      Awaitility.await().atMost(60, TimeUnit.SECONDS).until(() -> live(remote) > 100);

      JsonNode report = new ObjectMapper().readTree(remote.report("json"));
      JsonNode leak = report.get("leaks").get(0);
      assertThat(report.get("leaks")).as("leaks of %s", report).hasSize(1);
      assertThat(leak.at("/blame/class").asText())
          .isEqualTo("org.jfree.data.xy.XYSeriesCollection");
      assertThat(leak.at("/blame/method").asText()).isEqualTo("addSeries");
      assertThat(leak.at("/caller/class").asText()).isEqualTo("programs.control.Shop$Charts");
      assertThat(report.at("/statistics/overview/agentErrors").asInt()).isZero();

      CompositeData released = remote.release("site", leak.get("id").asText(), false);
      assertThat((int) released.get("released")).as("%s", released).isGreaterThan(100);
      assertThat((int) released.get("remaining")).isZero();

      Awaitility.await().atMost(60, TimeUnit.SECONDS).until(() -> live(remote) > 20);
      running.send("calm").awaitStdout("calm\n");
      int before = kept(running); // those from before Leash came among them
      released = remote.release("site", remote.leaks()[0].get("id").toString(), false);
      assertThat((int) released.get("released")).as("%s", released).isGreaterThan(20);
      assertThat(before - kept(running)).as("%s", released).isEqualTo(released.get("released"));

      running.send("load").awaitStdout("load\n");
      remote.detach();
      Thread.sleep(500); // some more requests through the code as it was
      running.send("stop").awaitStdout("requests ");
      Run run = running.join();
      assertThat(run.stdout()).as("%s", run).contains(", failed 0\n").doesNotContain("failed:");
    }
  }

  private static long live(Remote remote) throws Exception {
    CompositeData[] leaks = remote.leaks();
    return leaks.length == 0 ? 0 : (long) leaks[0].get("live");
  }

  /** How many listeners the library has, by its own count. */
  private static int kept(Running running) {
    int asked = running.stdout().length();
    running.send("kept");
    Awaitility.await()
        .atMost(30, TimeUnit.SECONDS)
        .until(() -> running.stdout().substring(asked).endsWith("\n"));
    return Integer.parseInt(running.stdout().substring(asked).trim().substring("kept ".length()));
  }

  @OnEachJdk
  void twenty_times_in_and_out_leaves_nothing_behind(Jdk jdk) throws Exception {
    try (Running drip = Program.of("programs.control.Drip").on(jdk).start().awaitStdout("ready");
        Remote remote = Remote.to(drip)) {
      Left warm = null;
      for (int i = 1; i <= CYCLES; i++) {
        remote.attach("interval=100ms");
        drip.send("leak " + i).awaitStdout("did leak " + i + "\n");
        assertThat(live(remote)).as("cycle %d", i).isEqualTo(100);
        assertThat((long) remote.status().get("agentErrors")).isZero();
        remote.detach();
        assertThat(remote.hasLeash()).isFalse();
        if (i == 5) {
          warm = Left.by(remote);
        }
      }
      Left end = Left.by(remote);
      assertThat(end.threads()).isLessThanOrEqualTo(warm.threads() + 1);
      assertThat(end.metaspace()).isLessThanOrEqualTo(warm.metaspace() + 2_000_000);
      assertThat(end.heap()).isLessThanOrEqualTo(warm.heap() + 1_000_000);
      assertThat(drip.stderr()).doesNotContain("could not");
    }
  }

  /** What a JVM holds after a collection. */
  private record Left(long threads, long metaspace, long heap) {
    static Left by(Remote remote) throws Exception {
      remote.collect();
      remote.collect();
      Left left =
          new Left(
              remote.number("java.lang:type=Threading", "ThreadCount"),
              used(remote, "java.lang:type=MemoryPool,name=Metaspace", "Usage"),
              used(remote, "java.lang:type=Memory", "HeapMemoryUsage"));
      System.out.println(left);
      return left;
    }

    private static long used(Remote remote, String bean, String attribute) throws Exception {
      CompositeData usage =
          (CompositeData)
              remote.server().getAttribute(new javax.management.ObjectName(bean), attribute);
      return (long) usage.get("used");
    }
  }
}
