package dev.leash.it.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.leash.it.harness.Program;
import dev.leash.it.harness.Running;
import dev.leash.it.harness.jdk.Jdk;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What there is to see of a program while it runs, besides the command line and JMX. */
class WatchingIT {
  private static final Program DRIP = Program.of("programs.control.Drip");
  private static final String BLAME = "programs.control.Drip.open";

  @Test
  void a_flight_recording_carries_the_leaks() throws Exception {
    try (Running drip = DRIP.agent("interval=100ms").start().awaitStdout("ready")) {
      jcmd(drip, "JFR.start", "name=flight");
      drip.send("leak").awaitStdout("did leak");
      Path recording = drip.directory().resolve("flight.jfr");
      jcmd(drip, "JFR.stop", "name=flight", "filename=" + recording);

      List<RecordedEvent> leaks =
          RecordingFile.readAllEvents(recording).stream()
              .filter(event -> event.getEventType().getName().equals("leash.Leak"))
              .toList();
      assertThat(leaks).isNotEmpty();
      RecordedEvent leak = leaks.get(leaks.size() - 1);
      assertThat(leak.getString("verdict")).isEqualTo("ACCUMULATING");
      assertThat(leak.getString("blame")).contains(BLAME);
      assertThat(leak.getString("callStack")).contains("programs.control.Drip.main");
      assertThat(leak.getLong("live")).isEqualTo(100);
      drip.send("end");
      assertThat(drip.join().exitCode()).isZero();
    }
  }

  @Test
  void the_report_is_served_on_the_loopback_interface_to_readers_on_this_machine()
      throws Exception {
    try (Running drip = DRIP.agent("http=0").start().awaitStdout("ready")) {
      drip.send("leak").awaitStdout("did leak");
      Pattern address = Pattern.compile("the report is at (http://localhost:([0-9]+)/)");
      Awaitility.await()
          .atMost(30, TimeUnit.SECONDS)
          .until(() -> address.matcher(drip.stderr()).find());
      Matcher found = address.matcher(drip.stderr());
      assertThat(found.find()).isTrue();

      HttpClient client = HttpClient.newHttpClient();
      HttpResponse<String> html = get(client, found.group(1));
      assertThat(html.statusCode()).isEqualTo(200);
      assertThat(html.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
      assertThat(html.body()).contains(BLAME);
      HttpResponse<String> json = get(client, found.group(1) + "report.json");
      assertThat(live(new ObjectMapper().readTree(json.body()))).isEqualTo(100);
      assertThat(json.body()).doesNotContain("dev.leash.agent"); // its own timers are not watched
      assertThat(get(client, found.group(1) + "metrics").body())
          .contains("leash_leaks{confidence=\"HIGH\",service=\"programs.control.Drip\"");
      assertThat(get(client, found.group(1) + "nothing").statusCode()).isEqualTo(404);
      assertThat(askedByWebSite(Integer.parseInt(found.group(2)))).startsWith("HTTP/1.1 403");
      drip.send("end");
      assertThat(drip.join().exitCode()).isZero();
    }
  }

  @Test
  void the_report_is_written_again_and_again_if_asked_for() throws Exception {
    try (Running drip = DRIP.agent("reportEvery=200ms").start().awaitStdout("ready")) {
      drip.send("leak").awaitStdout("did leak");
      Awaitility.await().atMost(30, TimeUnit.SECONDS).until(() -> written(drip) == 100);
      drip.send("leak again").awaitStdout("did leak again");
      Awaitility.await().atMost(30, TimeUnit.SECONDS).until(() -> written(drip) == 200);
      drip.send("end");
      assertThat(drip.join().exitCode()).isZero();
    }
  }

  private static long written(Running drip) throws IOException {
    return Files.exists(drip.reportFile())
        ? live(new ObjectMapper().readTree(drip.reportFile().toFile()))
        : 0;
  }

  private static long live(JsonNode report) {
    return report.get("leaks").isEmpty() ? 0 : report.at("/leaks/0/live").asLong();
  }

  private static HttpResponse<String> get(HttpClient client, String address) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
  }

  /** As a browser asks that was led here by a name that belongs to somebody else. */
  private static String askedByWebSite(int port) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      String request =
          "GET / HTTP/1.1\r\nHost: example.com:" + port + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    }
  }

  private static void jcmd(Running drip, String... words) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Jdk.V17.tool("jcmd").toString());
    command.add(String.valueOf(drip.pid()));
    command.addAll(List.of(words));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).as(said).isZero();
  }
}
