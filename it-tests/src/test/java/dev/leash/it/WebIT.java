package dev.leash.it;

import static dev.leash.it.harness.Assertions.assertThat;

import dev.leash.it.harness.Program;
import dev.leash.it.harness.Run;
import dev.leash.it.harness.TwoSided;
import dev.leash.it.harness.report.Site;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What servers keep for those who are connected. */
class WebIT {
  private static final String JERSEY = "org.glassfish.jersey.";

  /** A session has room for one handler of a sort, so there is nothing that could pile up on it. */
  @ParameterizedTest
  @CsvSource({"10.1.31, kept", "11.0.14, kept", "10.1.31, removed", "11.0.14, closed"})
  void a_handler_stays_until_it_is_removed_or_its_session_closed(String tomcat, String end) {
    Run run =
        Program.of("programs.websocket.Browsers")
            .with("org.apache.tomcat.embed:tomcat-embed-websocket:" + tomcat)
            .args(end)
            .agent()
            .run();
    assertThat(run).isClean();
    Site site =
        run.report().sites().stream()
            .filter(it -> it.api().equals("websocket"))
            .findFirst()
            .orElseThrow();
    assertThat(site.blame().method()).isEqualTo("play");
    assertThat(site.kind()).isEqualTo("SESSION");
    assertThat(site.registered()).isEqualTo(100);
    assertThat(site.live() + site.cleaned()).isEqualTo(end.equals("kept") ? 100 : 0);
    assertThat(site.released()).isEqualTo(end.equals("removed") ? 100 : 0);
    assertThat(site.completed()).isEqualTo(end.equals("closed") ? 100 : 0);
  }

  @ParameterizedTest
  @CsvSource({"controller, OrderController, order", "servlet, OrderServlet, doGet"})
  void the_caller_is_what_the_framework_called_for_the_request(
      String how, String type, String method) {
    Run run =
        Program.of("programs.control.Orders")
            .with(
                "org.apache.tomcat.embed:tomcat-embed-core:10.1.44",
                "org.springframework:spring-webmvc:6.2.9")
            .args(how)
            .agent()
            .run();

    Site site =
        run.report().sites().stream()
            .filter(it -> it.blame() != null && it.blame().method().equals("watch"))
            .findFirst()
            .orElseThrow();
    assertThat(site.registered()).isEqualTo(100);
    assertThat(site.caller().isIn("programs.control.Orders$" + type, method)).isTrue();
  }

  @TestFactory
  Stream<DynamicTest> server_sent_events() {
    return TwoSided.tests(
        TwoSided.of("programs.jaxrs.News")
            .with(
                JERSEY + "containers:jersey-container-grizzly2-http:3.1.11",
                JERSEY + "media:jersey-media-sse:3.1.11",
                JERSEY + "inject:jersey-hk2:3.1.11")
            .leaks("jaxrs-sse", "programs.jaxrs.News$Channel", "subscribe", 100)
            .and(leak -> leak.hasKind("SESSION"))
            .fix("SseEventSink.close()")
            .silent("closed"));
  }

  @TestFactory
  Stream<DynamicTest> reactive_streams() {
    return TwoSided.tests(
        TwoSided.of("programs.reactivestreams.Drivers")
            .with("io.reactivex.rxjava3:rxjava:3.1.12")
            .program(it -> it.property("leash.apis", "rs-publisher"))
            .leaks("rs-publisher", "follow", 100)
            .and(leak -> leak.hasKind("STREAM"))
            .fix("Subscription.cancel()"));
  }
}
