package dev.leash.it;

import static dev.leash.it.harness.Assertions.assertThat;

import dev.leash.it.harness.Program;
import dev.leash.it.harness.TwoSided;
import dev.leash.it.harness.jdk.Jdk;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What lives by itself until it is closed: executors, timers, clients and contexts that are made
 * again and again. Those that were closed, and those that were garbage-collected, are no leaks.
 */
class ResourcesIT {
  @TestFactory
  Stream<DynamicTest> executors_of_the_jdk() {
    FormTrial trial = FormTrial.ofJdk("programs.jdk.Executing");
    for (String form : "fixed wrapped plain own joining".split(" ")) {
      String line = form.equals("own") ? "new Crew(" : form.equals("plain") ? "new Thread" : "(";
      trial.leaks(form, "jdk-executor", "RESOURCE", line, ".shutdown()");
    }
    return trial.counts("shutTwice", 1, 1, 0, 0).counts("common", 0, 0, 0, 0).tests();
  }

  @TestFactory
  Stream<DynamicTest> timers_and_clients_of_the_jdk() {
    return TwoSided.tests(
        TwoSided.of("programs.jdk.Timers")
            .on(Jdk.values())
            .leaks("jdk-timer-thread", "open", 40)
            .fix("Timer.cancel()")
            .silent("once"),
        TwoSided.of("programs.jdk.HttpClients")
            .on(Jdk.values())
            .leaks("jdk-httpclient", "open", 40)
            .fix("one client for all"),
        TwoSided.of("programs.jdk.VirtualThreads")
            .on(Jdk.V25)
            .leaks("jdk-executor", "open", 40)
            .fix("close()"),
        TwoSided.of("programs.jdk.PoolTasks")
            .on(Jdk.V25)
            .leaks("jdk-fjp", "ping", 100)
            .fix("ScheduledFuture.cancel"));
  }

  @Test
  void the_executors_of_a_shared_schedulers_workers_are_no_leak() {
    assertThat(
            Program.of("programs.reactor.Workers")
                .with("io.projectreactor:reactor-core:3.8.8", "io.reactivex.rxjava3:rxjava:3.1.12")
                .agent()
                .run())
        .isClean();
  }

  @TestFactory
  Stream<DynamicTest> managed_beans() {
    return TwoSided.tests(
        TwoSided.of("programs.jdk.ManagedBeans")
            .leaks("jdk-mbean", "open", 40)
            .fix("unregisterMBean(name)")
            .silent("setup"));
  }

  @TestFactory
  Stream<DynamicTest> files_that_are_deleted_at_exit() {
    return TwoSided.tests(
        TwoSided.of("programs.jdk.TempFiles")
            .leaks("jdk-deleteonexit", "keep", 100)
            .fix("Files.delete(path)")
            .cleanLeaves(1));
  }

  @TestFactory
  Stream<DynamicTest> netty() {
    return FormTrial.of(
            "programs.netty.Executing", "io.netty:netty-common", "4.1.128.Final", "4.2.7.Final")
        .leaks("group", "netty-group", "RESOURCE", "new Default", "shutdownGracefully()")
        .leaks("wheel", "netty-wheel", "RESOURCE", "new Hashed", "HashedWheelTimer.stop()")
        .leaks("periodic", "netty-scheduled", "HEARTBEAT", "LOOPS.sch", "ScheduledFuture.cancel(")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> kafka() {
    return FormTrial.of(
            "programs.kafka.Clients", "org.apache.kafka:kafka-clients", "4.1.0", "2.8.2")
        .leaks("producer", "kafka-producer", "RESOURCE", "Kafka", "Producer.close()")
        .leaks("consumer", "kafka-consumer", "RESOURCE", "Kafka", "Consumer.close()")
        .leaks("admin", "kafka-admin", "RESOURCE", "Admin.create", "Admin.close()")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> other_clients() {
    return TwoSided.tests(
        TwoSided.of("programs.mongo.Clients")
            .withEach("org.mongodb:mongodb-driver-sync", "4.11.5", "5.6.1")
            .leaks("mongo-client", "open", 40)
            .fix("MongoClient.close()"),
        TwoSided.of("programs.grpc.Channels")
            .withEach("io.grpc:grpc-netty", "1.30.2", "1.75.0")
            .leaks("grpc-channel", "open", 40)
            .fix("ManagedChannel.shutdown()"));
  }

  @TestFactory
  Stream<DynamicTest> frameworks() {
    return TwoSided.tests(
        TwoSided.of("programs.quartz.Schedulers")
            .withEach("org.quartz-scheduler:quartz", "2.3.2", "2.5.2")
            .leaks("quartz-scheduler", "open", 40)
            .fix("Scheduler.shutdown()"),
        TwoSided.of("programs.spring.NewContexts")
            .withEach("org.springframework:spring-context", "5.3.39", "6.2.12")
            .leaks("spring-context", "open", 40)
            .fix("ApplicationContext.close()")
            .silent("dropped"),
        TwoSided.of("programs.vertx.Instances")
            .withEach("io.vertx:vertx-core", "4.5.22", "5.1.8")
            .leaks("vertx", "open", 40)
            .fix("Vertx.close()"),
        TwoSided.of(Program.of("programs.hikari.Pools").with("com.h2database:h2:2.2.224"))
            .withEach("com.zaxxer:HikariCP", "4.0.3", "6.3.0")
            .leaks("hikari-pool", "open", 40)
            .fix("HikariDataSource.close()"),
        TwoSided.of("programs.jetty.Threads")
            .withEach("org.eclipse.jetty:jetty-util", "10.0.26", "12.1.14")
            .leaks("jetty-threads", "open", 40)
            .fix("stop()"),
        TwoSided.of("programs.micrometer.LongTasks")
            .withEach("io.micrometer:micrometer-core", "1.9.0", "1.15.0")
            .leaks("micrometer-task", "begin", 100)
            .fix("Sample.stop()"));
  }

  @TestFactory
  Stream<DynamicTest> timeouts_and_callbacks_on_futures_if_asked_for() {
    return TwoSided.tests(
        TwoSided.of(Program.of("programs.netty.Timeouts").property("leash.apis", "netty-timeout"))
            .withEach("io.netty:netty-common", "4.1.128.Final", "4.2.7.Final")
            .leaks("netty-timeout", "begin", 100)
            .fix("Timeout.cancel()")
            .silent("fired")
            .silent("stopped"),
        TwoSided.of(Program.of("programs.scala.Promises").property("leash.apis", "scala-future"))
            .withEach("org.scala-lang:scala-library", "2.13.0", "2.13.17")
            .leaks("scala-future", "watch", 100)
            .fix("complete the promise"),
        TwoSided.of(Program.of("programs.vertx.Futures").property("leash.apis", "vertx-future"))
            .withEach("io.vertx:vertx-core", "4.5.22", "5.1.8")
            .leaks("vertx-future", "watch", 100)
            .fix("complete or fail the promise"));
  }
}
