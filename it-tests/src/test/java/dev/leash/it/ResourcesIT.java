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
        opens("programs.jdk.Timers", "jdk-timer-thread", "Timer.cancel()")
            .on(Jdk.values())
            .silent("once"),
        opens("programs.jdk.HttpClients", "jdk-httpclient", "one client for all").on(Jdk.values()),
        opens("programs.jdk.WatchServices", "jdk-watchservice", "WatchService.close()")
            .on(Jdk.values()),
        opens("programs.jdk.VirtualThreads", "jdk-executor", "close()").on(Jdk.V25),
        keeps("programs.jdk.PoolTasks", "jdk-fjp", "ping", "ScheduledFuture.cancel").on(Jdk.V25));
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
        opens("programs.jdk.ManagedBeans", "jdk-mbean", "unregisterMBean(name)").silent("setup"));
  }

  @TestFactory
  Stream<DynamicTest> files_that_are_deleted_at_exit() {
    return TwoSided.tests(
        keeps("programs.jdk.TempFiles", "jdk-deleteonexit", "keep", "Files.delete(path)")
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
        .leakyWith("prove=off") // the consumers, in a list, would be a pool that is full
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> schedulers_of_reactor() {
    return FormTrial.of(
            "programs.reactor.OwnSchedulers", "io.projectreactor:reactor-core", "3.4.16", "3.8.8")
        .leaks("parallel", "reactor-scheduler", "RESOURCE", "newParallel", "Scheduler.dispose()")
        .leaks("single", "reactor-scheduler", "RESOURCE", "newSingle", "Scheduler.dispose()")
        .leaks("elastic", "reactor-scheduler", "RESOURCE", "newBounded", "Scheduler.dispose()")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> exporters_of_opentelemetry() {
    return TwoSided.tests(
        opens("programs.otel.SpanBatches", "otel-batches", "SdkTracerProvider.close()")
            .staysInMemory() // until its thread, which was told to, has ended
            .withEach("io.opentelemetry:opentelemetry-sdk", "1.19.0", "1.66.0"),
        opens("programs.otel.LogBatches", "otel-batches", "SdkLoggerProvider")
            .staysInMemory()
            .withEach("io.opentelemetry:opentelemetry-sdk-logs", "1.34.1", "1.66.0"),
        opens("programs.otel.MetricReaders", "otel-reader", "SdkMeterProvider.close()")
            .withEach("io.opentelemetry:opentelemetry-sdk", "1.19.0", "1.66.0"));
  }

  @TestFactory
  Stream<DynamicTest> threads_of_libraries() {
    return TwoSided.tests(
        opens("programs.httpclient.Evictors", "httpclient-evictor", "CloseableHttpClient.close()")
            .withEach("org.apache.httpcomponents:httpclient", "4.5.14"),
        opens("programs.httpclient.Evictors5", "httpclient5-evictor", "CloseableHttpClient.close()")
            .withEach("org.apache.httpcomponents.client5:httpclient5", "5.1.3", "5.4.3"),
        opens("programs.httpclient.AsyncClients", "httpasyncclient", "AsyncClient.close()")
            .withEach("org.apache.httpcomponents:httpasyncclient", "4.1.5"),
        opens("programs.xnio.XnioWorkers", "xnio-worker", "XnioWorker.shutdown()")
            .withEach("org.jboss.xnio:xnio-nio", "3.8.16.Final"),
        opens("programs.commons.Monitors", "commonsio-monitor", "FileAlterationMonitor.stop()")
            .withEach("commons-io:commons-io", "2.4", "2.22.0"));
  }

  @TestFactory
  Stream<DynamicTest> other_clients() {
    return TwoSided.tests(
        opens("programs.mongo.Clients", "mongo-client", "MongoClient.close()")
            .withEach("org.mongodb:mongodb-driver-sync", "4.11.5", "5.6.1"),
        opens("programs.grpc.Channels", "grpc-channel", "ManagedChannel.shutdown()")
            .withEach("io.grpc:grpc-netty", "1.30.2", "1.75.0"));
  }

  @TestFactory
  Stream<DynamicTest> frameworks() {
    return TwoSided.tests(
        opens("programs.quartz.Schedulers", "quartz-scheduler", "Scheduler.shutdown()")
            .withEach("org.quartz-scheduler:quartz", "2.3.2", "2.5.2"),
        opens("programs.spring.NewContexts", "spring-context", "ApplicationContext.close()")
            .withEach("org.springframework:spring-context", "5.3.39", "6.2.12")
            .silent("dropped"),
        opens("programs.vertx.Instances", "vertx", "Vertx.close()")
            .withEach("io.vertx:vertx-core", "4.5.22", "5.1.8"),
        opens("programs.hikari.Pools", "hikari-pool", "HikariDataSource.close()")
            .with("com.h2database:h2:2.2.224")
            .withEach("com.zaxxer:HikariCP", "4.0.3", "6.3.0"),
        opens("programs.pool.ObjectPools", "commons-pool", "close() the pool")
            .withEach("org.apache.commons:commons-pool2", "2.0", "2.12.0"),
        opens("programs.pool.ObjectPools", "commons-pool", "close() the pool")
            .program(it -> it.property("keyed", "true"))
            .withEach("org.apache.commons:commons-pool2", "2.0", "2.12.0"),
        opens("programs.jetty.Threads", "jetty-threads", "stop()")
            .withEach("org.eclipse.jetty:jetty-util", "10.0.26", "12.1.14"),
        keeps("programs.micrometer.LongTasks", "micrometer-task", "begin", "Sample.stop()")
            .withEach("io.micrometer:micrometer-core", "1.9.0", "1.15.0"));
  }

  @TestFactory
  Stream<DynamicTest> timeouts_and_callbacks_on_futures_if_asked_for() {
    return TwoSided.tests(
        ifAskedFor("programs.netty.Timeouts", "netty-timeout", "begin", "Timeout.cancel()")
            .withEach("io.netty:netty-common", "4.1.128.Final", "4.2.7.Final")
            .silent("fired")
            .silent("stopped"),
        ifAskedFor(
                "programs.vertx.Futures", "vertx-future", "watch", "complete or fail the promise")
            .withEach("io.vertx:vertx-core", "4.5.22", "5.1.8"));
  }

  @TestFactory
  Stream<DynamicTest> callbacks_on_promises_for_which_others_wait_already() {
    return TwoSided.tests(
        TwoSided.of("programs.scala.Promises")
            .withEach("org.scala-lang:scala-library", "2.13.0", "2.13.17")
            .leaks("scala-future", "watch", 99) // the first one does not count
            .fix("complete the promise"));
  }

  /** A program that opens forty of something. */
  private static TwoSided opens(String program, String api, String fix) {
    return TwoSided.of(program).leaks(api, "open", 40).fix(fix);
  }

  /** A program that makes a hundred of something, in a method. */
  private static TwoSided keeps(String program, String api, String method, String fix) {
    return TwoSided.of(program).leaks(api, method, 100).fix(fix);
  }

  /** The same for an event API that is not watched unless somebody asks for it. */
  private static TwoSided ifAskedFor(String program, String api, String method, String fix) {
    return keeps(program, api, method, fix).program(it -> it.property("leash.apis", api));
  }
}
