package dev.leash.it;

import static dev.leash.it.harness.Assertions.assertThat;

import dev.leash.it.harness.Program;
import dev.leash.it.harness.Run;
import dev.leash.it.harness.TwoSided;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Both names of the API, with brokers that run in the program's own JVM. */
class JmsIT {
  private static final String NO_LOG = "org.slf4j:slf4j-nop:2.0.17";
  private static final String[] ARTEMIS = {
    "org.apache.activemq:artemis-jakarta-server:2.42.0",
    "org.apache.activemq:artemis-jakarta-client:2.42.0",
    NO_LOG
  };

  @TestFactory
  Stream<DynamicTest> jms() {
    return TwoSided.tests(
        TwoSided.of("programs.jms.Classic")
            .with("org.apache.activemq:activemq-broker:6.1.7", NO_LOG)
            .leaks("jms-jakarta", "programs.jms.Sessions", "open", 100)
            .silent("listenerReplaced")
            .silent("contextClosed")
            .silent("sessionClosed")
            .silent("connectionClosed"),
        TwoSided.of("programs.jms.Artemis")
            .with(ARTEMIS)
            .leaks("jms-jakarta", "programs.jms.Sessions", "open", 100)
            .silent("connectionClosed"),
        TwoSided.of("programs.jms.LeakyJavaxConsumers")
            .with("org.apache.activemq:activemq-broker:5.18.7", NO_LOG)
            .leaks("jms-javax", "open", 100)
            .and(leak -> leak.hasKind("REMOTE_HANDLER"))
            .fix("MessageConsumer.close()")
            .silent("connectionClosed"));
  }

  @Test
  void a_program_that_ends_does_not_wait_for_the_message_it_works_on() {
    Run run = Program.of("programs.jms.Busy").with(ARTEMIS).agent().run();

    assertThat(run).exitsWith(0);
    assertThat(run.report().statistics().cleanup().late()).isZero();
  }
}
