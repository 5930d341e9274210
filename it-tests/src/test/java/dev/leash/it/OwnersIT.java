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
        TwoSided.of("programs.owners.Loaders")
            .with(GUAVA)
            .on(Jdk.values())
            .leaks("guava-eventbus", "hearWith", 3)
            .and(leak -> leak.hasVerdict("LOADER_CLOSED").hasConfidence("CERTAIN")),
        TwoSided.of("programs.owners.TomcatSessions")
            .with(GUAVA, "org.apache.tomcat.embed:tomcat-embed-core:10.1.44")
            .on(Jdk.values())
            .leaks("guava-eventbus", "hearWith", 10)
            .and(
                leak ->
                    leak.hasVerdict("OWNER_ENDED")
                        .hasOwnerContaining("HTTP session")
                        .hasEvidenceContaining("10 of 10 that ended (HTTP session)")));
  }

  @TestFactory
  Stream<DynamicTest> a_web_application_that_was_undeployed_and_left_its_listener_in_the_server() {
    return TwoSided.tests(
        TwoSided.of("programs.owners.Redeployed")
            .with(GUAVA, "org.apache.tomcat.embed:tomcat-embed-core:10.1.44")
            .on(Jdk.values())
            .silent("running")
            .leaks("guava-eventbus", "programs.owners.Redeployed$App", "listen", 4)
            .and(
                leak ->
                    leak.hasVerdict("LOADER_CLOSED")
                        .hasConfidence("CERTAIN")
                        .hasEvidenceContaining("4 listeners of 4 closed class loaders")));
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
