package dev.leash.agent.cli;

import dev.leash.agent.control.LeashMXBean;
import java.lang.reflect.UndeclaredThrowableException;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code watch}. */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    description = "Shows live registrations as they change, leaks first.")
final class WatchCommand implements Callable<Integer> {

  private static final int USUAL_TOP = 20;

  @Spec private CommandSpec spec;

  @Mixin private ChosenJvm jvm;

  @Option(
      names = "--every",
      paramLabel = "<time>",
      defaultValue = "2s",
      converter = DurationConverter.class,
      description = "Time between two looks: 2, 500ms, 1m; ${DEFAULT-VALUE} if left out.")
  private Duration every;

  @Option(
      names = "--times",
      paramLabel = "<n>",
      defaultValue = "0",
      description = "How many looks; until the JVM or you end it if left out.")
  private int times;

  @Option(
      names = "--top",
      paramLabel = "<n>",
      description = "The most sites to show: all on a screen, and 20 elsewhere, if left out.")
  private Integer top;

  @Override
  public Integer call() throws Exception {
    if (times < 0 || (top != null && top < 1)) {
      throw new ParameterException(spec.commandLine(), "--times and --top need a number above 0");
    }
    return jvm.use(this::watch);
  }

  private int watch(long pid, LeashMXBean leash) throws InterruptedException {
    try (FullScreen screen = FullScreen.open()) {
      if (screen == null) {
        print(new WatchTable(pid), leash);
      } else {
        new WatchScreen(pid, leash, screen, top == null ? Integer.MAX_VALUE : top)
            .run(every, times);
      }
    } catch (UndeclaredThrowableException e) {
      CommandLine.OUT.println("Process " + pid + " ended, or Leash left it.");
    }
    return 0;
  }

  private void print(WatchTable table, LeashMXBean leash) throws InterruptedException {
    for (int n = 1; ; n++) {
      CommandLine.OUT.println(table.next(leash, top == null ? USUAL_TOP : top));
      CommandLine.OUT.flush();
      if (n == times) {
        return;
      }
      Thread.sleep(every.toMillis());
    }
  }
}
