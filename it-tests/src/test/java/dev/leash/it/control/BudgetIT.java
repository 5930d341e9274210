package dev.leash.it.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.it.harness.Program;
import dev.leash.it.harness.Running;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.management.openmbean.CompositeData;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What Leash may take of the processor, and what happens where it takes more. */
class BudgetIT {
  private static final Program DRIP = Program.of("programs.control.Drip");
  private static final Pattern ADDRESS = Pattern.compile("report is at (http://localhost:\\d+/)");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String LEFT_OUT = "100 registrations were not taken in, because Leash had";

  /** Takes half a minute: a burst is no reason to step aside. */
  @Test
  void where_its_threads_take_more_leash_steps_aside_until_a_report_is_asked_for()
      throws Exception {
    try (Running drip =
            DRIP.agent("http=0,budget=1%").mayLackReport().start().awaitStdout("ready");
        Remote remote = Remote.to(drip).awaitLeash()) {
      Awaitility.await().until(() -> ADDRESS.matcher(drip.stderr()).find());
      assertThat((boolean) remote.status().get("steppedAside")).isFalse();

      Awaitility.await()
          .atMost(150, TimeUnit.SECONDS)
          .pollInterval(10, TimeUnit.MILLISECONDS)
          .until(() -> page(drip, "report.html") != null && says(drip, "Leash steps aside"));
      drip.send("leak 1").awaitStdout("did leak 1\n");

      CompositeData status = remote.status();
      assertThat((boolean) status.get("steppedAside")).isTrue();
      assertThat(remote.leaks()).isEmpty();
      assertThat((long) status.get("threadMillis")).isPositive();
      assertThat(page(drip, "metrics")).contains("leash_stepped_aside{service=");
      assertThat(page(drip, "report.txt")).contains("Leash steps aside", LEFT_OUT);

      assertThat(remote.report("txt")).contains(LEFT_OUT);
      assertThat((boolean) remote.status().get("steppedAside")).isFalse();
      assertThat(drip.stderr()).contains("Leash is back");
      drip.send("leak 2").awaitStdout("did leak 2\n");
      assertThat(remote.leaks()[0].get("live")).isEqualTo(100L);
    }
  }

  private static boolean says(Running drip, String line) {
    return drip.stderr().contains(line);
  }

  private static String page(Running drip, String path) throws Exception {
    Matcher address = ADDRESS.matcher(drip.stderr());
    assertThat(address.find()).isTrue();
    HttpRequest request = HttpRequest.newBuilder(URI.create(address.group(1) + path)).build();
    return CLIENT.send(request, BodyHandlers.ofString()).body();
  }
}
