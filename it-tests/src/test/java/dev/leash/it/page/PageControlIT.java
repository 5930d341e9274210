package dev.leash.it.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.it.harness.Program;
import dev.leash.it.harness.Running;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Who may press the buttons of the page. */
class PageControlIT {

  private static final Pattern ADDRESS =
      Pattern.compile("the report is at (http://localhost:\\d+/)");
  private static final Pattern TOKEN = Pattern.compile("#token=(\\w+)");
  private static final String RELEASE_ALL = "release?by=all&dryRun=false";

  @Test
  void without_the_token_nothing_is_released() throws Exception {
    try (Running drip = drip("http=0")) {
      Patience.until(() -> TOKEN.matcher(drip.stderr()).find());
      assertThat(post(drip, RELEASE_ALL, null).statusCode()).isEqualTo(403);
      assertThat(post(drip, RELEASE_ALL, "0123456789abcdef").statusCode()).isEqualTo(403);
      assertThat(post(drip, "collect", "").statusCode()).isEqualTo(403);
      assertThat(post(drip, "prove?dryRun=false", "").statusCode()).isEqualTo(403);
      drip.send("count").awaitStdout("count 10");
      end(drip);
    }
  }

  @Test
  void with_the_token_a_release_is_a_dry_run_unless_it_says_otherwise() throws Exception {
    try (Running drip = drip("http=0")) {
      Patience.until(() -> TOKEN.matcher(drip.stderr()).find());
      String token = first(TOKEN, drip);
      assertThat(post(drip, "release?by=all", token).body())
          .startsWith("This would release 10 registrations.");
      drip.send("count").awaitStdout("count 10");
      assertThat(post(drip, RELEASE_ALL, token).body()).startsWith("Released 10 of 10");
      drip.send("count").awaitStdout("count 0");
      assertThat(post(drip, "release?by=nonsense&value=x", token).statusCode()).isEqualTo(400);
      end(drip);
    }
  }

  @Test
  void a_look_at_the_heap_tells_its_cost_first() throws Exception {
    try (Running drip = drip("http=0")) {
      drip.send("leak").awaitStdout("did leak");
      Patience.until(() -> TOKEN.matcher(drip.stderr()).find());
      String token = first(TOKEN, drip);
      assertThat(post(drip, "prove", token).body()).contains("stands still for up to about");
      assertThat(post(drip, "prove?dryRun=false", token).body())
          .contains("LEAK ACCUMULATING", "that nothing else holds and the missing call frees");
      end(drip);
    }
  }

  @Test
  void a_page_that_is_for_reading_has_no_token_and_no_buttons() throws Exception {
    try (Running drip = drip("http=0,control=read")) {
      assertThat(post(drip, RELEASE_ALL, "").statusCode()).isEqualTo(403);
      HttpRequest page = HttpRequest.newBuilder(URI.create(first(ADDRESS, drip))).build();
      assertThat(HttpClient.newHttpClient().send(page, BodyHandlers.ofString()).body())
          .doesNotContain("id=\"collect\"");
      assertThat(drip.stderr()).doesNotContain("token");
      end(drip);
    }
  }

  private static Running drip(String options) {
    Running drip = Program.of("programs.control.Drip").agent(options).start().awaitStdout("ready");
    Patience.until(() -> ADDRESS.matcher(drip.stderr()).find());
    return drip;
  }

  private static String first(Pattern pattern, Running drip) {
    Matcher found = pattern.matcher(drip.stderr());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private static HttpResponse<String> post(Running drip, String path, String token)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(first(ADDRESS, drip) + path))
            .POST(BodyPublishers.noBody());
    if (token != null) {
      request.header("X-Leash-Token", token);
    }
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }

  private static void end(Running drip) {
    drip.send("early").send("end");
    assertThat(drip.join().exitCode()).isZero();
  }
}
