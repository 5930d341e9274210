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

  private static final String CLEAR = "\u001b[H\u001b[2J";

  /** The lines of a screen that are no sites: two above, and two below. */
  private static final int OTHER_LINES = 4;

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
      description = "How many sites to show; what fits on the screen if left out, or 20.")
  private Integer top;

  @Override
  public Integer call() throws Exception {
    if (times < 0 || (top != null && top < 1)) {
      throw new ParameterException(spec.commandLine(), "--times and --top need a number above 0");
    }
    try (Terminal terminal = Terminal.open()) {
      return jvm.use((pid, leash) -> watch(pid, leash, terminal));
    }
  }

  private int watch(long pid, LeashMXBean leash, Terminal terminal) throws InterruptedException {
    WatchTable table = new WatchTable();
    for (int n = 1; ; n++) {
      String text;
      try {
        text = next(table, pid, leash, terminal);
      } catch (UndeclaredThrowableException e) {
        CommandLine.OUT.println("Process " + pid + " ended, or Leash left it.");
        return 0;
      }
      CommandLine.OUT.print(text);
      CommandLine.OUT.flush();
      if (n == times || terminal.awaitKey('q', every)) {
        return 0;
      }
    }
  }

  private String next(WatchTable table, long pid, LeashMXBean leash, Terminal terminal) {
    if (!terminal.isOpen()) {
      return table.next(pid, leash, top == null ? 20 : top, Integer.MAX_VALUE) + "\n";
    }
    Terminal.Size size = terminal.size();
    int fits = Math.max(1, size.rows() - OTHER_LINES);
    int shown = top == null ? fits : Math.min(top, fits);
    return CLEAR + table.next(pid, leash, shown, size.columns()) + "q: end ";
  }
}
