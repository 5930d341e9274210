package dev.leash.it;

import static dev.leash.it.harness.Assertions.assertThat;

import dev.leash.it.harness.Program;
import dev.leash.it.harness.TwoSided;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Clients of brokers and of a cluster's control plane, each with a server in the same JVM. */
class MessagingIT {
  private static final String NO_LOG = "org.slf4j:slf4j-nop:2.0.17";

  @TestFactory
  Stream<DynamicTest> rabbit() {
    return TwoSided.tests(
        rabbit("consumer", "consumer", "Channel.basicCancel(consumerTag)"),
        rabbit("shutdown", "shutdown", "removeShutdownListener(listener)"),
        rabbit("returned", "returned", "removeReturnListener"));
  }

  private static TwoSided rabbit(String what, String method, String fix) {
    return TwoSided.of(Program.of("programs.rabbit.Replies").args(what))
        .withEach("com.rabbitmq:amqp-client", "5.0.0", "5.37.1")
        .with(
            "org.apache.qpid:qpid-broker-core:9.2.1",
            "org.apache.qpid:qpid-broker-plugins-amqp-0-8-protocol:9.2.1",
            "org.apache.qpid:qpid-broker-plugins-memory-store:9.2.1",
            NO_LOG)
        .program(it -> it.without("ch.qos.logback:*"))
        .leaks("rabbit", method, 100)
        .fix(fix);
  }

  @TestFactory
  Stream<DynamicTest> paho() {
    return TwoSided.tests(
        TwoSided.of("programs.paho.Devices")
            .withEach("org.eclipse.paho:org.eclipse.paho.client.mqttv3", "1.1.0", "1.2.5")
            .with("io.moquette:moquette-broker:0.17", NO_LOG)
            .program(it -> it.without("org.slf4j:slf4j-log4j12", "org.slf4j:slf4j-reload4j"))
            .leaks("paho3", "join", 100)
            .and(leak -> leak.hasKind("REMOTE_HANDLER"))
            .fix("unsubscribe(topicFilter)")
            .silent("sameTopic")
            .silent("withoutListener"));
  }

  @TestFactory
  Stream<DynamicTest> kubernetes() {
    return TwoSided.tests(
        TwoSided.of(kubernetes("watch")).leaks("fabric8", "watch", 100).fix("Watch.close()"),
        TwoSided.of(kubernetes("handle"))
            .leaks("fabric8", "handle", 100)
            .fix("removeEventHandler(handler)"));
  }

  /** It has a timer besides, made on a thread of its own; that is another leak. */
  @Test
  void an_informer_that_is_not_stopped() {
    assertThat(kubernetes("inform").agent().args("leaky").run())
        .leaks()
        .of("fabric8")
        .single()
        .isBlamedOn("programs.fabric8.Operators", "inform")
        .hasLive(100)
        .hasFixContaining("SharedIndexInformer.stop()");
    assertThat(kubernetes("inform").agent().args("clean").run()).leaks().of("fabric8").isEmpty();
  }

  private static Program kubernetes(String what) {
    return Program.of("programs.fabric8.Operators")
        .args(what)
        .with(
            "io.fabric8:kubernetes-client:7.4.0",
            "io.fabric8:kubernetes-server-mock:7.4.0",
            "io.fabric8:mockwebserver:7.4.0",
            NO_LOG);
  }
}
