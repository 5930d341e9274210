package dev.leash.agent.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.agent.options.OptionSources;
import dev.leash.agent.options.Options;
import dev.leash.agent.weave.Gate;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsOnTheWayTest {

  @TempDir private Path there;

  private final AtomicReference<Runnable> periodic = new AtomicReference<>();
  private final CountDownLatch making = new CountDownLatch(1);
  private final CountDownLatch mayGoOn = new CountDownLatch(1);
  private Path file;
  private Control control;

  @BeforeEach
  void start() {
    file = there.resolve("report.json");
    Options options =
        Options.read(
            new OptionSources("report=" + file + ",reportEvery=1s", Map.of(), Map.of(), null));
    control = new Control(options);
    control.watch(target(), new Gate(Object.class, null));
    control.start();
  }

  /** A target whose reports take as long as the test wants. */
  private ControlTarget target() {
    FakeTarget target = new FakeTarget();
    return (ControlTarget)
        Proxy.newProxyInstance(
            ControlTarget.class.getClassLoader(),
            new Class<?>[] {ControlTarget.class},
            (proxy, method, arguments) -> {
              switch (method.getName()) {
                case "every" -> {
                  periodic.set((Runnable) arguments[1]);
                  return null;
                }
                case "report" -> {
                  making.countDown();
                  mayGoOn.await();
                  return method.invoke(target, arguments);
                }
                default -> {
                  return method.invoke(target, arguments);
                }
              }
            });
  }

  @Test
  void the_end_waits_for_the_report_that_is_being_made() throws Exception {
    Thread timer = new Thread(periodic.get());
    timer.start();
    making.await();
    Thread end = new Thread(control::endReports);
    end.start();
    while (end.getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }
    assertThat(file).doesNotExist();
    mayGoOn.countDown();
    end.join();
    assertThat(file).exists();
    timer.join();
  }

  @Test
  void after_the_end_none_is_made() {
    mayGoOn.countDown();
    control.endReports();
    periodic.get().run();
    assertThat(Files.exists(file)).isFalse();
  }
}
