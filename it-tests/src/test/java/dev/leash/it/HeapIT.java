package dev.leash.it;

import static dev.leash.it.harness.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.leash.it.harness.JavaCommand;
import dev.leash.it.harness.Program;
import dev.leash.it.harness.Run;
import dev.leash.it.harness.Running;
import dev.leash.it.harness.build.Places;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a dump tells of libraries whose lists Leash knows. */
class HeapIT {

  private static final String GUEST = "programs.heap.Sources$";

  /** Where each guest is kept; those with a question mark are not known, but found. */
  private static final Map<String, String> PLACES =
      Map.ofEntries(
          Map.entry("Pcs", "java.beans.PropertyChangeSupport.map"),
          Map.entry("Swing", "javax.swing.event.EventListenerList.listenerList"),
          Map.entry("Observed", "java.util.Observable.obs"),
          Map.entry("Timed", "java.util.Timer.queue"),
          Map.entry("Scheduled", "java.util.concurrent.ThreadPoolExecutor.workQueue"),
          Map.entry("Promised", "java.util.concurrent.CompletableFuture.stack"),
          Map.entry("Hook", "java.lang.ApplicationShutdownHooks.hooks"),
          Map.entry("Bean", "com.sun.jmx.mbeanserver.Repository.domainTb"),
          Map.entry("Notified", "javax.management.NotificationBroadcasterSupport.listenerList"),
          Map.entry("Logging", "java.util.logging.Logger$ConfigurationData.handlers"),
          Map.entry("Flowing", "java.util.concurrent.SubmissionPublisher.clients"),
          Map.entry("Reacting", "reactor.core.publisher.SinkManyBestEffort.subscribers"),
          Map.entry(
              "Mutinied",
              "io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor.subscribers"),
          Map.entry("Posted", "com.google.common.eventbus.SubscriberRegistry.subscribers"),
          Map.entry(
              "Settled", "com.google.common.util.concurrent.AbstractFutureState.listenersField"),
          Map.entry("Kept", "io.netty.util.concurrent.DefaultPromise.listener"),
          Map.entry("Wheeled", "io.netty.util.HashedWheelTimer.wheel"),
          Map.entry("Rx3", "io.reactivex.rxjava3.subjects.PublishSubject.subscribers"),
          Map.entry("Rx2", "io.reactivex.subjects.PublishSubject.subscribers"),
          Map.entry(
              "Springy",
              "org.springframework.context.event"
                  + ".AbstractApplicationEventMulticaster$DefaultListenerRetriever"
                  + ".applicationListeners"),
          Map.entry("Measured", "?io.micrometer.core.instrument.MeterRegistry.meterMap"),
          Map.entry("Metered", "io.micrometer.core.instrument.MeterRegistry.meterAddedListeners"),
          Map.entry("Dropped", "com.codahale.metrics.MetricRegistry.metrics"),
          Map.entry(
              "Curated", "org.apache.curator.framework.listen.MappingListenerManager.listeners"),
          Map.entry("Green", "org.greenrobot.eventbus.EventBus.subscriptionsByEventType"),
          Map.entry(
              "Configured", "org.apache.commons.configuration2.event.EventListenerList.listeners"),
          Map.entry("Broken", "io.github.resilience4j.core.EventProcessor.eventConsumerMap"),
          Map.entry("Jetty", "org.eclipse.jetty.util.component.AbstractLifeCycle._eventListeners"),
          Map.entry("Quartz", "org.quartz.core.ListenerManagerImpl.globalJobListeners"),
          Map.entry("Changed", "com.sun.javafx.binding.ExpressionHelper$Generic.changeListeners"),
          Map.entry(
              "Invalid", "com.sun.javafx.binding.ExpressionHelper$Generic.invalidationListeners"),
          Map.entry(
              "Glazed",
              "ca.odell.glazedlists.event.SequenceDependenciesEventPublisher.subjectAndListeners"),
          Map.entry("Vertical", "io.vertx.core.eventbus.impl.EventBusImpl.handlerMap"),
          Map.entry("Backed", "ch.qos.logback.classic.LoggerContext.loggerContextListenerList"));

  private static final Program SOURCES =
      Program.of("programs.heap.Sources")
          .with("org.slf4j:slf4j-nop:2.0.19", "com.google.guava:guava:33.7.2-jre")
          .with("io.netty:netty-common:4.1.128.Final")
          .with("io.projectreactor:reactor-core:3.8.8", "io.smallrye.reactive:mutiny:3.0.0")
          .with("io.reactivex.rxjava3:rxjava:3.1.12", "io.reactivex.rxjava2:rxjava:2.2.21")
          .with("org.springframework:spring-context:6.2.12", "io.vertx:vertx-core:4.5.22")
          .with("io.micrometer:micrometer-core:1.15.0")
          .with("io.dropwizard.metrics:metrics-core:4.2.30")
          .with("org.apache.curator:curator-framework:5.9.0")
          .with("org.greenrobot:eventbus-java:3.3.1", "com.glazedlists:glazedlists:1.11.0")
          .with("org.apache.commons:commons-configuration2:2.15.1")
          .with("io.github.resilience4j:resilience4j-circuitbreaker:2.4.0")
          .with("org.eclipse.jetty:jetty-util:12.1.14")
          .with("org.quartz-scheduler:quartz:2.5.2")
          .with("org.openjfx:javafx-base:jar:linux:17.0.2")
          .with("ch.qos.logback:logback-classic:1.6.6");

  private static final Program PANELS = Program.of("programs.heap.Panels");
  private static final Program WHEELS = Program.of("programs.heap.Wheels");

  @Test
  void one_registration_is_found_in_the_field_of_each_source_whatever_its_class_is_called()
      throws Exception {
    Path dump = Places.newDirectory("dump").resolve("heap.hprof");
    Run run = SOURCES.args(dump.toString()).run();
    assertThat(run).exitsWith(0);

    Run heap = JavaCommand.leash("heap", dump, "--json", "--top", 1000).run();
    Files.delete(dump);

    assertThat(heap).exitsWith(0);
    assertThat(places(new ObjectMapper().readTree(heap.stdout()))).containsAllEntriesOf(PLACES);
  }

  @Test
  void a_rule_of_the_users_own_says_where_a_source_keeps_its_listeners() throws Exception {
    Path folder = Places.newDirectory("dump");
    Path dump = folder.resolve("heap.hprof");
    assertThat(Program.of("programs.heap.Dumped").args(dump.toString()).run()).exitsWith(0);

    Run known =
        JavaCommand.leash("heap", dump, "--json", "--rules", rule(folder, "listeners")).run();
    Run wrong = JavaCommand.leash("heap", dump, "--json", "--rules", rule(folder, "a..b")).run();
    Files.delete(dump);

    assertThat(known).exitsWith(0);
    JsonNode list = new ObjectMapper().readTree(known.stdout()).at("/lists/0");
    assertThat(list.at("/source/field").asText()).isEqualTo("listeners");
    assertThat(list.get("known").asBoolean()).isTrue();
    assertThat(wrong).exitsWith(2).hasStderrContaining("bus.yaml:7: keptIn: '' in ");
  }

  @Test
  void a_list_that_no_name_tells_is_known_by_the_code_of_the_class_path() throws Exception {
    Path dump = Places.newDirectory("dump").resolve("heap.hprof");
    Run dumped = WHEELS.args(dump.toString()).run();
    assertThat(dumped).exitsWith(0);
    String classes = dumped.stdout().substring(dumped.stdout().indexOf("in ") + 3).trim();

    Run unknown = JavaCommand.leash("heap", dump, "--json").run();
    Run known = JavaCommand.leash("heap", dump, "--json", "--classpath", classes).run();
    Run empty = JavaCommand.leash("heap", dump, "--classpath", "no-folder").run();
    Files.delete(dump);

    assertThat(unknown.stdout()).doesNotContain("Wheels");
    assertThat(firstList(known)).isEqualTo("programs.heap.Wheels$Hub.parts");
    assertThat(empty).exitsWith(2).hasStderrContaining("no class in the class path no-folder");
  }

  @Test
  void the_class_path_of_a_process_is_known() throws Exception {
    try (Running wheels = WHEELS.start().awaitStdout("room for 1000000")) {
      Run heap = JavaCommand.leash("heap", wheels.pid(), "--json").run();

      assertThat(firstList(heap)).isEqualTo("programs.heap.Wheels$Hub.parts");
      assertThat(heap.stdout()).doesNotContain("Hub\",\"field\":\"stock");
    }
  }

  @Test
  void what_grew_is_told_with_the_lines_that_registered_it_where_the_agent_is() throws Exception {
    Path folder = Places.newDirectory("dump");
    try (Running panels =
        PANELS.agent().mayLackReport().start().awaitStdout("ready").send("open")) {
      panels.awaitStdout("did open");
      Run first =
          JavaCommand.leash("heap", panels.pid(), "--json", "--keep", "--dir", folder).run();
      String older = new ObjectMapper().readTree(first.stdout()).at("/dump/file").asText();
      panels.send("open").awaitStdout("did open\ndid open");

      Run grown = JavaCommand.leash("heap", panels.pid(), "--json", "--compare", older).run();

      assertThat(grown).exitsWith(0);
      JsonNode growth = new ObjectMapper().readTree(grown.stdout()).get("growth");
      assertThat(growth.at("/0/source/class").asText())
          .isEqualTo("java.beans.PropertyChangeSupport");
      assertThat(growth.at("/0/filledBy/0/site").asText())
          .startsWith("jdk-pcs at programs.heap.Panels$Panel.show(Panels.java:");
      assertThat(growth.at("/0/filledBy/0/listeners").asInt()).isEqualTo(200);
      assertThat(growth.findValuesAsText("class")).noneMatch(it -> it.startsWith("dev.leash."));
    }
  }

  @Test
  void an_application_that_died_without_memory_is_told_of_by_the_dump_it_left() throws Exception {
    Path dump = Places.newDirectory("dump").resolve("heap.hprof");
    Run died =
        Program.of("programs.heap.OutOfMemory")
            .jvm("-Xmx48m", "-XX:+UseSerialGC", "-XX:+HeapDumpOnOutOfMemoryError")
            .jvm("-XX:HeapDumpPath=" + dump)
            .agent()
            .mayLackReport()
            .run();

    Run heap = JavaCommand.leash("heap", dump, "--json").run();
    Files.delete(dump);

    assertThat(died)
        .exitsWith(1)
        .hasStderrContaining("the report at exit failed: java.lang.OutOfMemoryError")
        .hasStderrContaining("-XX:+HeapDumpOnOutOfMemoryError has the JVM leave a dump");
    assertThat(firstList(heap)).isEqualTo("java.beans.PropertyChangeSupport.map");
  }

  @Test
  void a_small_dump_is_read_in_a_jvm_that_is_made_for_it() throws Exception {
    Path dump = Places.newDirectory("dump").resolve("heap.hprof");
    assertThat(Program.of("programs.heap.Dumped").args(dump.toString()).run()).exitsWith(0);

    String said = plain("-Xlog:gc", "-jar", Places.agentJar(), "heap", dump);
    Files.delete(dump);

    assertThat(said)
        .containsPattern("(?s)\\[gc\\] Using .*\\[gc\\] Using Serial") // two JVMs
        .containsOnlyOnce(" 1. programs.heap.Dumped$Bus.listeners");
  }

  /** What a command writes that has no flags but these. */
  private static String plain(Object... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeAll(Set.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS"));
    Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return said;
  }

  private static String firstList(Run heap) throws IOException {
    assertThat(heap).exitsWith(0);
    JsonNode list = new ObjectMapper().readTree(heap.stdout()).at("/lists/0");
    assertThat(list.get("known").asBoolean()).isTrue();
    return list.at("/source/class").asText() + "." + list.at("/source/field").asText();
  }

  private static Path rule(Path folder, String keptIn) throws IOException {
    return Files.writeString(
        folder.resolve("bus.yaml"),
        """
        library: programs
        family: programs.heap
        apis:
          - id: bus
            kind: signal
            type: programs.heap.Dumped$Bus
            keptIn: %s
            register: add(Runnable)
        """
            .formatted(keptIn));
  }

  /** The field in which each guest is kept, the first of several. */
  private static Map<String, String> places(JsonNode report) {
    Map<String, String> places = new TreeMap<>();
    for (JsonNode list : report.get("lists")) {
      JsonNode source = list.get("source");
      String mark = list.get("known").asBoolean() ? "" : "?";
      String field = mark + source.get("class").asText() + "." + source.get("field").asText();
      for (JsonNode type : list.get("classes")) {
        String name = type.get("class").asText();
        if (name.startsWith(GUEST)) {
          places.putIfAbsent(name.substring(GUEST.length()), field);
        }
      }
    }
    return places;
  }
}
