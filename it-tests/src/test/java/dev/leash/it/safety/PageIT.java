package dev.leash.it.safety;

import static dev.leash.it.harness.Assertions.assertThat;

import dev.leash.it.harness.Program;
import dev.leash.it.harness.Run;
import dev.leash.it.harness.Running;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Who reads the page can't keep others from it, and disturbs the program in nothing. */
class PageIT {
  private static final int SLOW = 200;
  private static final Pattern ADDRESS =
      Pattern.compile("the report is at (http://localhost:([0-9]+)/)");

  @Test
  void clients_that_send_half_a_request_or_nothing_keep_nobody_from_the_page() throws Exception {
    try (Running drip = drip()) {
      List<Socket> slow = new ArrayList<>();
      try {
        for (int i = 0; i < SLOW; i++) {
          slow.add(socket(drip, "GET / HTTP/1.1\r\nX: "));
          slow.add(socket(drip, ""));
          slow.add(socket(drip, "POST / HTTP/1.1\r\nContent-Length: 100\r\n\r\nhalf"));
        }
        assertThat(ask(drip, "GET", "report.json").statusCode()).isEqualTo(200);
        assertThat(ask(drip, "GET", "").body()).contains("<html");
      } finally {
        for (Socket each : slow) {
          each.close();
        }
      }
      assertThat(ended(drip)).exitsWith(0).hasOnlyLeashOnStderr();
    }
  }

  @Test
  void clients_that_take_no_answer_keep_nobody_from_the_page() throws Exception {
    try (Running drip = drip()) {
      List<Socket> deaf = new ArrayList<>();
      try {
        for (int i = 0; i < 20; i++) {
          Socket socket = socket(drip, "");
          deaf.add(socket);
          String request = "GET / HTTP/1.1\r\nHost: localhost:" + port(drip) + "\r\n\r\n";
          socket.getOutputStream().write(request.repeat(50).getBytes(StandardCharsets.US_ASCII));
        }
        assertThat(ask(drip, "GET", "report.json").statusCode()).isEqualTo(200);
      } finally {
        for (Socket each : deaf) {
          each.close();
        }
      }
      assertThat(ended(drip)).exitsWith(0).hasOnlyLeashOnStderr();
    }
  }

  @Test
  void who_asks_for_the_head_gets_it_and_the_jdk_warns_of_nothing() throws Exception {
    try (Running drip = drip()) {
      HttpResponse<String> head = ask(drip, "HEAD", "report.json");
      assertThat(head.statusCode()).isEqualTo(200);
      assertThat(head.headers().firstValue("Content-Type").orElse(""))
          .startsWith("application/json");
      assertThat(head.body()).isEmpty();
      assertThat(ask(drip, "HEAD", "nothing").statusCode()).isEqualTo(404);
      assertThat(ask(drip, "POST", "").statusCode()).isEqualTo(405);
      assertThat(ask(drip, "GET", "").statusCode()).isEqualTo(200);

      assertThat(ended(drip)).exitsWith(0).hasOnlyLeashOnStderr();
    }
  }

  /** The server of the page has threads and timers of its own, as those of the JDK have. */
  @Test
  void what_the_page_needs_itself_is_in_no_report() throws Exception {
    try (Running drip = drip()) {
      assertThat(ask(drip, "GET", "").statusCode()).isEqualTo(200);

      String report = ask(drip, "GET", "report.json").body();
      assertThat(report)
          .contains("programs.control.Drip")
          .doesNotContain("dev.leash.agent")
          .doesNotContain("jdk.httpserver")
          .doesNotContain("sun.net.httpserver");
      assertThat(ended(drip)).exitsWith(0);
    }
  }

  private static Running drip() {
    Running drip = Program.of("programs.control.Drip").agent("http=0").start().awaitStdout("ready");
    Awaitility.await()
        .atMost(30, TimeUnit.SECONDS)
        .until(() -> ADDRESS.matcher(drip.stderr()).find());
    return drip;
  }

  private static Run ended(Running drip) {
    return drip.send("early").send("end").join();
  }

  private static int port(Running drip) {
    Matcher found = ADDRESS.matcher(drip.stderr());
    assertThat(found.find()).isTrue();
    return Integer.parseInt(found.group(2));
  }

  private static Socket socket(Running drip, String request) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port(drip));
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  private static HttpResponse<String> ask(Running drip, String method, String path)
      throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port(drip) + "/" + path))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .timeout(Duration.ofSeconds(60))
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }
}
