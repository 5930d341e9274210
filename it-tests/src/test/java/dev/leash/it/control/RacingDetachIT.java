package dev.leash.it.control;

import static dev.leash.it.harness.Assertions.assertThat;

import dev.leash.it.harness.Program;
import dev.leash.it.harness.Running;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.management.InstanceNotFoundException;
import javax.management.ObjectName;
import javax.management.openmbean.CompositeData;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** In and out of a JVM at work, while reports are asked for and two want it out at once. */
class RacingDetachIT {
  private static final int CYCLES = Boolean.getBoolean("leash.soak") ? 200 : 8;

  /** The clock starts a second after the first registration: what races with that is most of it. */
  private static final int AROUND_THE_CLOCK_S_START = 1000;

  @Test
  void whatever_is_on_its_way_nothing_of_leash_is_left() throws Exception {
    Random random = new Random(42);
    ExecutorService callers = Executors.newCachedThreadPool();
    try (Running busy =
            Program.of("programs.control.Busy")
                .jvm("-XX:+EnableDynamicAgentLoading")
                .within(Duration.ofMinutes(15))
                .start()
                .awaitStdout("ready");
        Remote remote = Remote.to(busy)) {
      for (int i = 0; i < CYCLES; i++) {
        remote.attach("interval=50ms,http=0");
        List<Future<?>> calls = new ArrayList<>();
        calls.add(callers.submit(calling(() -> remote.report("json"))));
        calls.add(callers.submit(calling(() -> remote.get("Sites"))));
        Thread.sleep(random.nextInt(i % 2 == 0 ? 20 : AROUND_THE_CLOCK_S_START));
        calls.add(callers.submit(calling(() -> detach(remote))));
        calls.add(callers.submit(calling(() -> detach(remote))));
        for (Future<?> call : calls) {
          call.get(60, TimeUnit.SECONDS);
        }
        Awaitility.await().atMost(30, TimeUnit.SECONDS).until(() -> !remote.hasLeash());
        Awaitility.await()
            .atMost(30, TimeUnit.SECONDS)
            .untilAsserted(() -> assertThat(leftThreads(remote)).isEmpty());
      }
      assertThat(busy.stderr()).doesNotContain("could not", "Exception");
      busy.send("end");
      assertThat(busy.join().exitCode()).isZero();
    } finally {
      callers.shutdownNow();
    }
  }

  private static Object detach(Remote remote) throws Exception {
    remote.detach();
    return null;
  }

  /** A call that may come too late. */
  private static Callable<Object> calling(Callable<Object> call) {
    return () -> {
      try {
        return call.call();
      } catch (InstanceNotFoundException e) {
        return null;
      }
    };
  }

  private static List<String> leftThreads(Remote remote) throws Exception {
    ObjectName threading = new ObjectName("java.lang:type=Threading");
    CompositeData[] threads =
        (CompositeData[])
            remote
                .server()
                .invoke(
                    threading,
                    "dumpAllThreads",
                    new Object[] {false, false},
                    new String[] {"boolean", "boolean"});
    return Arrays.stream(threads)
        .map(thread -> (String) thread.get("threadName"))
        .filter(name -> name.startsWith("leash-") || name.equals("HTTP-Dispatcher"))
        .toList();
  }
}
