package dev.leash.it;

import dev.leash.it.harness.Program;
import dev.leash.it.harness.TwoSided;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Clients, pools and systems that are made again and again: each lives until it is closed. */
class ClientsIT {
  @TestFactory
  Stream<DynamicTest> of_databases() {
    return TwoSided.tests(
        opens("hibernate.Factories", "hibernate-factory", "SessionFactory.close()")
            .with("org.hibernate:hibernate-core:5.6.15.Final", "com.h2database:h2:2.2.224"),
        opens("hibernate.Factories", "hibernate-factory", "SessionFactory.close()")
            .with("org.hibernate.orm:hibernate-core:7.1.0.Final", "com.h2database:h2:2.2.224"),
        opens("druid.Pools", "druid-pool", "DruidDataSource.close()")
            .with("com.h2database:h2:2.2.224")
            .withEach("com.alibaba:druid", "1.1.24", "1.2.24"));
  }

  @TestFactory
  Stream<DynamicTest> of_brokers() {
    return TwoSided.tests(
        opens("nats.Connections", "nats-connection", "Connection.close()")
            .withEach("io.nats:jnats", "2.6.8", "2.26.2"),
        opens("springkafka.Containers", "spring-kafka", "MessageListenerContainer.stop()")
            .withEach("org.springframework.kafka:spring-kafka", "2.8.11", "3.3.5"));
  }

  @TestFactory
  Stream<DynamicTest> of_web_servers() {
    return TwoSided.tests(
        opens("httpclient.AsyncClients5", "httpasyncclient5", "CloseableHttpAsyncClient.close()")
            .withEach("org.apache.httpcomponents.client5:httpclient5", "5.1.3", "5.4.3"),
        opens("okhttp.Chats", "okhttp-websocket", "WebSocket.cancel()")
            .withEach("com.squareup.okhttp3:okhttp", "3.14.9", "4.12.0"),
        opens("okhttp.Chats", "okhttp-websocket", "WebSocket.cancel()")
            .with("com.squareup.okhttp3:okhttp-jvm:5.5.1"),
        opens("okhttp.News", "okhttp-sse", "EventSource.cancel()")
            .withEach("com.squareup.okhttp3:okhttp-sse", "3.14.9", "5.5.1"));
  }

  @TestFactory
  Stream<DynamicTest> of_other_servers() {
    return TwoSided.tests(
        opens("mina.Connectors", "mina-service", "IoService.dispose()")
            .cleanLeaves(1) // the server
            .withEach("org.apache.mina:mina-core", "2.0.27", "2.2.4"),
        opens("sshd.Clients", "sshd", "SshClient.stop()")
            .withEach("org.apache.sshd:sshd-core", "2.0.0", "2.15.0"));
  }

  @TestFactory
  Stream<DynamicTest> systems_of_actors() {
    return TwoSided.tests(
        opens("actors.AkkaSystems", "akka-system", "ActorSystem.terminate()")
            .with("com.typesafe.akka:akka-actor_2.13:2.6.21"),
        opens("actors.PekkoSystems", "pekko-system", "ActorSystem.terminate()")
            .withEach("org.apache.pekko:pekko-actor_2.13", "1.0.3", "1.7.0"));
  }

  /** A program that opens forty of something. */
  private static TwoSided opens(String program, String api, String fix) {
    return TwoSided.of(Program.of("programs." + program)).leaks(api, "open", 40).fix(fix);
  }
}
