package dev.leash.it;

import static dev.leash.it.harness.Assertions.assertThat;

import dev.leash.it.harness.Program;
import dev.leash.it.harness.Run;
import dev.leash.it.harness.TwoSided;
import dev.leash.it.harness.jdk.Jdk;
import dev.leash.it.harness.jdk.OnEachJdk;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class OwnersIT {

  private static final String GUAVA = "com.google.guava:guava:33.7.2-jre";

  @TestFactory
  Stream<DynamicTest> a_package_that_begins_like_the_jdk_s_is_the_application_s() {
    return TwoSided.tests(
        TwoSided.of("javaparty.Guests")
            .leaks("jdk-pcs", "hearWith", 20)
            .and(
                leak ->
                    leak.hasVerdict("OWNER_ENDED").hasEvidenceContaining("Guests$Guest.close()")));
  }

  @TestFactory
  Stream<DynamicTest> an_owner_that_ended_is_accused_of_what_it_left_and_nobody_else_is() {
    return TwoSided.tests(
        TwoSided.of("programs.owners.Panels")
            .with(GUAVA)
            .on(Jdk.values())
            .silent("handOver", "own", "restart", "allAtTheEnd")
            .leaks("guava-eventbus", "hearWith", 20)
            .and(
                leak ->
                    leak.hasVerdict("OWNER_ENDED")
                        .hasConfidence("CERTAIN")
                        .hasEvidenceContaining("Panels$Panel.dispose()")
                        .hasEvidenceContaining("takes back 1 of the 2 registrations")),
        TwoSided.of("programs.owners.Frames")
            .with(GUAVA)
            .leaks("guava-eventbus", "programs.owners.Frames$Document", "listen", 10)
            .and(
                leak ->
                    leak.hasVerdict("OWNER_ENDED")
                        .hasEvidenceContaining("Frames$Document.dispose()")),
        TwoSided.of("programs.owners.Stages")
            .with(
                GUAVA,
                "org.openjfx:javafx-base:jar:linux:17.0.2",
                "org.openjfx:javafx-graphics:jar:linux:17.0.2",
                "org.testfx:openjfx-monocle:jdk-12.0.1+2")
            .leaks("guava-eventbus", "programs.owners.Stages$Document", "listen", 10)
            .and(
                leak ->
                    leak.hasVerdict("OWNER_ENDED")
                        .hasEvidenceContaining("Stages$Document.close()")),
        TwoSided.of("programs.owners.Loaders")
            .with(GUAVA)
            .on(Jdk.values())
            .leaks("guava-eventbus", "hearWith", 3)
            .and(leak -> leak.hasVerdict("LOADER_CLOSED").hasConfidence("CERTAIN")));
  }

  @TestFactory
  Stream<DynamicTest> an_http_session_owns_what_its_requests_register() {
    return Stream.of(
            sessions("Tomcat", "Chat", "org.apache.tomcat.embed:tomcat-embed-core:10.1.44"),
            sessions("OldTomcat", "OldChat", "org.apache.tomcat.embed:tomcat-embed-core:9.0.98"),
            sessions("Jetty", "Chat", "org.eclipse.jetty.ee10:jetty-ee10-servlet:12.0.15"),
            sessions("Undertow", "Chat", "io.undertow:undertow-servlet:2.3.18.Final"))
        .flatMap(TwoSided::tests);
  }

  private static TwoSided sessions(String server, String servlet, String library) {
    return TwoSided.of("programs.owners." + server + "Sessions")
        .with(GUAVA, library)
        .leaks("guava-eventbus", "programs.owners." + servlet, "hearWith", 10)
        .and(
            leak ->
                leak.hasVerdict("OWNER_ENDED")
                    .hasOwnerContaining("HTTP session")
                    .hasEvidenceContaining("10 of 10 that ended (HTTP session)"));
  }

  @TestFactory
  Stream<DynamicTest> what_is_registered_at_a_start_is_of_what_starts() {
    return TwoSided.tests(
        TwoSided.of("programs.owners.SpringContexts")
            .with(GUAVA)
            .withEach("org.springframework:spring-context", "5.3.39", "7.0.1")
            .leaks("guava-eventbus", "listen", 10)
            .and(
                leak ->
                    leak.hasVerdict("OWNER_ENDED")
                        .hasEvidenceContaining("10 of 10 that ended (Spring context)"))
            .silent("first"),
        TwoSided.of("programs.owners.Verticles")
            .with(GUAVA)
            .withEach("io.vertx:vertx-core", "4.5.22", "5.1.8")
            .leaks("guava-eventbus", "programs.owners.Verticles$Listening", "start", 10)
            .and(
                leak ->
                    leak.hasVerdict("OWNER_ENDED")
                        .hasEvidenceContaining("10 of 10 that ended (Vert.x verticle)")),
        TwoSided.of("programs.owners.NewVerticles")
            .with(GUAVA, "io.vertx:vertx-core:5.1.8")
            .leaks("guava-eventbus", "programs.owners.NewVerticles$Listening", "start", 10)
            .and(
                leak ->
                    leak.hasVerdict("OWNER_ENDED")
                        .hasEvidenceContaining("10 of 10 that ended (Vert.x verticle)")));
  }

  @TestFactory
  Stream<DynamicTest> a_restart_of_spring_boot_s_devtools_ends_what_it_throws_away() {
    return TwoSided.tests(
        TwoSided.of("programs.owners.DevTools")
            .with(
                GUAVA,
                "org.springframework.boot:spring-boot-devtools:3.5.7",
                "jakarta.annotation:jakarta.annotation-api:2.1.1")
            .leaks("guava-eventbus", "programs.owners.DevTools$App", "listen", 5)
            .and(
                leak ->
                    leak.hasVerdict("OWNER_ENDED")
                        .hasEvidenceContaining("5 of 5 that ended (Spring context)")));
  }

  @TestFactory
  Stream<DynamicTest> a_running_test_owns_what_it_registers() {
    return Stream.of(junit("5.14.4", "1.14.4"), junit("6.1.3", "6.1.3")).flatMap(TwoSided::tests);
  }

  private static TwoSided junit(String jupiter, String platform) {
    return TwoSided.of("programs.owners.JUnitTests")
        .with(
            GUAVA,
            "org.junit.jupiter:junit-jupiter:" + jupiter,
            "org.junit.platform:junit-platform-launcher:" + platform)
        .leaks("guava-eventbus", "listen", 10)
        .and(
            leak ->
                leak.hasVerdict("OWNER_ENDED")
                    .hasEvidenceContaining("10 of 10 that ended (JUnit test)"))
        .silent("first");
  }

  @TestFactory
  Stream<DynamicTest> a_web_socket_session_owns_what_is_registered_for_it() {
    return Stream.of("open", "message").map(OwnersIT::webSockets).flatMap(TwoSided::tests);
  }

  private static TwoSided webSockets(String when) {
    // Without a cleanup: the server may be closing the last session just then, and refuse it.
    Program program = Program.of("programs.owners.WebSockets").property("leash.cleanup", "off");
    return TwoSided.of(program.args(when))
        .with(GUAVA, "org.apache.tomcat.embed:tomcat-embed-websocket:10.1.48")
        .leaks("guava-eventbus", "listen", 10)
        .and(
            leak ->
                leak.hasVerdict("OWNER_ENDED")
                    .hasOwnerContaining("WebSocket session")
                    .hasEvidenceContaining("(WebSocket session) left 10 registrations behind"));
  }

  @TestFactory
  Stream<DynamicTest> a_web_application_that_was_undeployed_and_left_its_listener_in_the_server() {
    return Stream.of(
            undeployed("Redeployed", "org.apache.tomcat.embed:tomcat-embed-core:10.1.44")
                .on(Jdk.values()),
            undeployed("JettyRedeployed", "org.eclipse.jetty.ee10:jetty-ee10-webapp:12.0.15"))
        .flatMap(TwoSided::tests);
  }

  private static TwoSided undeployed(String program, String library) {
    return TwoSided.of("programs.owners." + program)
        .with(GUAVA, library)
        .silent("running")
        .leaks("guava-eventbus", "programs.owners." + program + "$App", "listen", 4)
        .and(
            leak ->
                leak.hasVerdict("LOADER_CLOSED")
                    .hasConfidence("CERTAIN")
                    .hasEvidenceContaining("4 listeners of 4 closed class loaders"));
  }

  @OnEachJdk
  void what_an_ended_owner_left_is_released_and_what_it_made_for_all_is_not(Jdk jdk) {
    Run run =
        Program.of("programs.owners.Forgetful")
            .with(GUAVA)
            .on(jdk)
            .agent("cleanup=owner-end", "interval=200ms")
            .run();

    assertThat(run)
        .isClean()
        .hasStdout("21 hear", "1 hear")
        .hasStderrContaining("registrations (guava-eventbus) made at programs.owners.Forgetful")
        .hasStderrContaining(": the owner ended (Forgetful$Panel.dispose())");
    assertThat(run.report().statistics().overview().leaksPrevented()).isEqualTo(20);
    assertThat(run.report().statistics().overview().cleaned()).isEqualTo(20);
  }
}
