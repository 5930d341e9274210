package dev.leash.it;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is asked of servers, channels and recorders that live on, and never taken back. */
class SubscriptionsIT {
  @TestFactory
  Stream<DynamicTest> flight_recorder() {
    return FormTrial.ofJdk("programs.jdk.Recordings")
        .leaks("recording", "jdk-jfr-recording", "RESOURCE", "new Recording", "Recording.close()")
        .leaks("stream", "jdk-jfr-recording", "RESOURCE", "new Recording", "Recording.close()")
        .leaks("action", "jdk-jfr", "SIGNAL", "STREAM.onEvent", "EventStream.remove(action)")
        .leaks("flush", "jdk-jfr", "SIGNAL", "STREAM.onFlush", "EventStream.remove(action)")
        .leaks("periodic", "jdk-jfr", "HEARTBEAT", "addPeriodic", "removePeriodicEvent(hook)")
        .leaks("listener", "jdk-jfr", "LIFECYCLE", "addListener", "FlightRecorder.removeListener(")
        .counts("streamClosed", 2, 1, 1, 0)
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> nats() {
    return FormTrial.of("programs.nats.Subscriptions", "io.nats:jnats", "2.6.8", "2.26.2")
        .leaks("dispatcher", "nats", "REMOTE_HANDLER", "createDispatcher", "closeDispatcher(")
        .leaks("handler", "nats", "REMOTE_HANDLER", "DISPATCHER.sub", "Dispatcher.unsubscribe(")
        .leaks("queued", "nats", "REMOTE_HANDLER", "CONNECTION.sub", "Subscription.unsubscribe()")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> schedulers_of_actors() {
    return Stream.concat(
        actors("akka", "AkkaSchedules", "com.typesafe.akka:akka-actor_2.13", "2.6.21"),
        actors("pekko", "PekkoSchedules", "org.apache.pekko:pekko-actor_2.13", "1.0.3", "1.7.0"));
  }

  private static Stream<DynamicTest> actors(
      String api, String program, String library, String... versions) {
    FormTrial trial = FormTrial.of("programs.actors." + program, library, versions);
    for (String form : "rate delay message".split(" ")) {
      trial.leaks(form, api + "-scheduler", "HEARTBEAT", "SCHEDULER", "Cancellable.cancel()");
    }
    return trial.counts("once", 0, 0, 0, 0).counts("cancelledTwice", 1, 1, 0, 0).tests();
  }

  @TestFactory
  Stream<DynamicTest> rxjava_1() {
    FormTrial trial = FormTrial.of("programs.rx.Streams1", "io.reactivex:rxjava", "1.3.8");
    for (String form : "subject chain interval subscriber".split(" ")) {
      trial.leaks(form, "rxjava1", "STREAM", ".subscribe(", "Subscription.unsubscribe()");
    }
    return trial.counts("overAtOnce", 0, 0, 0, 0).counts("sourceCompletes", 50, 50, 0, 0).tests();
  }

  @TestFactory
  Stream<DynamicTest> spring_integration() {
    return FormTrial.of(
            "programs.springintegration.Channels",
            "org.springframework.integration:spring-integration-core",
            "5.5.20",
            "6.5.3")
        .leaks("handler", "spring-integration", "SIGNAL", "CHANNEL.sub", "unsubscribe(handler)")
        .leaks("flow", "spring-flow", "LIFECYCLE", ".register()", "Registration.destroy()")
        .counts("twice", 1, 0, 0, 1)
        .counts("removedById", 1, 1, 0, 0)
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> camel() {
    return FormTrial.of("programs.camel.Routes", "org.apache.camel:camel-core", "3.7.0", "4.10.2")
        .leaks("notifier", "camel", "LIFECYCLE", "addEventNotifier", "removeEventNotifier(")
        .leaks("route", "camel-route", "LIFECYCLE", "addRoutes", "CamelContext.removeRoute(")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> mina() {
    return FormTrial.of("programs.mina.Listeners", "org.apache.mina:mina-core", "2.0.27", "2.2.4")
        .leaks("service", "mina", "LIFECYCLE", "CONNECTOR.add", "IoService.removeListener(")
        .leaks("future", "mina", "FUTURE", "CLOSING.add", "IoFuture.removeListener(listener)")
        .counts("done", 1, 0, 1, 0)
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> tomcat() {
    return FormTrial.of(
            "programs.tomcat.Hosts",
            "org.apache.tomcat.embed:tomcat-embed-core",
            "9.0.100",
            "11.0.2")
        .leaks("lifecycle", "tomcat", "LIFECYCLE", "HOST.add", "removeLifecycleListener(")
        .leaks("container", "tomcat", "LIFECYCLE", "HOST.add", "removeContainerListener(")
        .leaks("session", "tomcat", "SESSION", "SESSION.add", "removeSessionListener(")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> socket_io() {
    return FormTrial.of("programs.socketio.Sockets", "io.socket:engine.io-client", "1.0.0", "2.1.0")
        .leaks("room", "socketio", "SIGNAL", "SOCKET.on", "Emitter.off(event, listener)")
        .counts("otherEvent", 1, 1, 0, 0)
        .counts("once", 1, 1, 0, 0)
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> mail() {
    return Stream.concat(
        mail("mail-javax", "JavaxFolders", "com.sun.mail:javax.mail", "1.5.6", "1.6.2"),
        mail("mail-jakarta", "JakartaFolders", "com.sun.mail:jakarta.mail", "2.0.1"));
  }

  private static Stream<DynamicTest> mail(
      String api, String program, String library, String... versions) {
    return FormTrial.of("programs.mail." + program, library, versions)
        .leaks("messages", api, "SIGNAL", "INBOX.add", "Folder.removeMessageCountListener(")
        .leaks("folders", api, "SIGNAL", "STORE.add", "Store.removeFolderListener(listener)")
        .leaks("alerts", api, "SIGNAL", "STORE.add", "Store.removeStoreListener(listener)")
        .leaks("connection", api, "SIGNAL", "STORE.add", "Service.removeConnectionListener(")
        .leaks("sent", api, "SIGNAL", "TRANSPORT.add", "Transport.removeTransportListener(")
        .tests();
  }
}
