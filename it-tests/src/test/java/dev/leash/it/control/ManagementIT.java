package dev.leash.it.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leash.it.harness.Program;
import dev.leash.it.harness.Running;
import dev.leash.it.harness.jdk.Jdk;
import dev.leash.it.harness.jdk.OnEachJdk;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.management.MBeanAttributeInfo;
import javax.management.MBeanInfo;
import javax.management.MBeanOperationInfo;
import javax.management.MBeanParameterInfo;
import javax.management.Notification;
import javax.management.openmbean.CompositeData;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The MXBean, over a real connector and without any class of Leash on this side. */
class ManagementIT {
  private static final Program DRIP = Program.of("programs.control.Drip");

  @OnEachJdk
  void a_console_sees_leaks_releases_them_and_takes_leash_out(Jdk jdk) throws Exception {
    try (Running drip = DRIP.on(jdk).agent().mayLackReport().start().awaitStdout("ready");
        Remote remote = Remote.to(drip).awaitLeash()) {
      drip.send("leak").awaitStdout("did leak");

      CompositeData leak = remote.leaks()[0];
      assertThat(leak.get("verdict")).isEqualTo("ACCUMULATING");
      assertThat(leak.get("live")).isEqualTo(100L);
      CompositeData site = (CompositeData) leak.get("site");
      assertThat((String) site.get("blame")).contains("programs.control.Drip.open(Drip.java:");
      assertThat((boolean) remote.status().get("attached")).isFalse();
      assertThat(remote.report("json")).contains("\"schema\" : \"leash/1\"");
      assertThat(remote.get("LastReportLeaks")).isEqualTo(1);

      String id = (String) leak.get("id");
      assertThat(remote.release("site", id, true).get("matched")).isEqualTo(100);
      drip.send("count 1").awaitStdout("count 110\n");
      CompositeData released = remote.release("site", id, false);
      assertThat(released.get("released")).isEqualTo(100);
      assertThat(released.get("remaining")).isEqualTo(0);
      drip.send("count 2").awaitStdout("count 10\n");

      remote.detach();
      assertThat(remote.hasLeash()).isFalse();
    }
  }

  @Test
  void a_new_leak_is_announced_once() throws Exception {
    BlockingQueue<Notification> news = new LinkedBlockingQueue<>();
    try (Running drip = DRIP.agent("interval=200ms").mayLackReport().start().awaitStdout("ready");
        Remote remote = Remote.to(drip).awaitLeash()) {
      remote.server().addNotificationListener(Remote.name(), (n, back) -> news.add(n), null, null);
      assertThat(news.poll(1, TimeUnit.SECONDS)).isNull();
      drip.send("leak").awaitStdout("did leak");

      Notification first = news.poll(20, TimeUnit.SECONDS);
      assertThat(first.getType()).isEqualTo("dev.leash.leak");
      assertThat(first.getMessage()).contains("programs.control.Drip.open");
      assertThat(first.getUserData()).isEqualTo(remote.leaks()[0].get("id"));
      assertThat(news.poll(1, TimeUnit.SECONDS)).isNull();
    }
  }

  @OnEachJdk
  void leash_never_makes_the_mbean_server(Jdk jdk) throws Exception {
    try (Running drip =
        DRIP.on(jdk).agent("interval=100ms").mayLackReport().start().awaitStdout("ready")) {
      Thread.sleep(1000);
      drip.send("servers").awaitStdout("servers 0\n");
    }
  }

  @Test
  void a_leak_that_was_released_and_grows_again_is_accused_and_announced_again() throws Exception {
    BlockingQueue<Notification> news = new LinkedBlockingQueue<>();
    try (Running drip = DRIP.agent("interval=200ms").mayLackReport().start().awaitStdout("ready");
        Remote remote = Remote.to(drip).awaitLeash()) {
      remote.server().addNotificationListener(Remote.name(), (n, back) -> news.add(n), null, null);
      drip.send("leak 1").awaitStdout("did leak 1\n");
      String id = (String) news.poll(20, TimeUnit.SECONDS).getUserData();
      assertThat(remote.release("site", id, false).get("released")).isEqualTo(100);
      Awaitility.await().atMost(20, TimeUnit.SECONDS).until(() -> remote.leaks().length == 0);
      Thread.sleep(1000); // a look in which nothing is accused

      drip.send("leak 2").awaitStdout("did leak 2\n");

      assertThat(remote.leaks()).hasSize(1);
      assertThat(remote.leaks()[0].get("live")).isEqualTo(100L);
      assertThat(news.poll(20, TimeUnit.SECONDS).getUserData()).isEqualTo(id);
    }
  }

  @Test
  void a_console_shows_what_everything_is_by_name_and_in_a_sentence() throws Exception {
    try (Running drip = DRIP.agent().mayLackReport().start().awaitStdout("ready");
        Remote remote = Remote.to(drip).awaitLeash()) {
      MBeanInfo bean = remote.server().getMBeanInfo(Remote.name());

      assertThat(bean.getDescription()).startsWith("Leash, which finds listeners");
      assertThat(bean.getAttributes())
          .hasSizeGreaterThan(6)
          .allMatch(it -> it.getDescription().endsWith("."));
      assertThat(bean.getOperations())
          .hasSize(7)
          .allMatch(it -> it.getDescription().endsWith("."))
          .flatExtracting(it -> List.of(it.getSignature()))
          .allMatch(it -> it.getDescription().length() > it.getName().length());
      assertThat(operation(bean, "release").getSignature())
          .extracting(MBeanParameterInfo::getName)
          .containsExactly("by", "value", "dryRun", "verify");
      assertThat(attribute(bean, "LastReportLeaks").getDescriptor().getFieldValue("units"))
          .isEqualTo("leaks");
    }
  }

  private static MBeanOperationInfo operation(MBeanInfo bean, String name) {
    return Stream.of(bean.getOperations())
        .filter(it -> it.getName().equals(name))
        .findAny()
        .orElseThrow();
  }

  private static MBeanAttributeInfo attribute(MBeanInfo bean, String name) {
    return Stream.of(bean.getAttributes())
        .filter(it -> it.getName().equals(name))
        .findAny()
        .orElseThrow();
  }

  @Test
  void what_it_can_not_do_it_says_in_words() throws Exception {
    try (Running drip = DRIP.agent().mayLackReport().start().awaitStdout("ready");
        Remote remote = Remote.to(drip).awaitLeash()) {
      assertThatThrownBy(() -> remote.report("pdf")).hasStackTraceContaining("no format pdf");
      assertThatThrownBy(() -> remote.release("colour", "red", false))
          .hasStackTraceContaining("owner, service, tag, site, leaks or all");
      assertThatThrownBy(() -> remote.release("owner", " ", false))
          .hasStackTraceContaining("needs a value");
    }
  }
}
