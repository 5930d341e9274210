package dev.leash.agent.cli;

import dev.leash.agent.control.LeashMXBean;
import java.io.Console;
import java.lang.reflect.UndeclaredThrowableException;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code watch}. */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    description = "Shows live registrations as they change, leaks first.")
final class WatchCommand implements Callable<Integer> {

  private static final String CLEAR = "\u001b[H\u001b[2J";

  @Mixin private ChosenJvm jvm;

  @Option(
      names = "--every",
      paramLabel = "<seconds>",
      defaultValue = "2",
      description = "Time between two looks; ${DEFAULT-VALUE} if left out.")
  private int seconds;

  @Option(
      names = "--times",
      paramLabel = "<n>",
      defaultValue = "0",
      description = "How many looks; until the JVM or you end it if left out.")
  private int times;

  @Option(
      names = "--top",
      paramLabel = "<n>",
      defaultValue = "20",
      description = "How many sites to show; ${DEFAULT-VALUE} if left out.")
  private int top;

  @Override
  public Integer call() throws Exception {
    return jvm.use(this::watch);
  }

  private int watch(long pid, LeashMXBean leash) throws InterruptedException {
    boolean terminal = isTerminal();
    WatchTable table = new WatchTable(top);
    for (int n = 1; ; n++) {
      String text;
      try {
        text = table.next(pid, leash);
      } catch (UndeclaredThrowableException e) {
        CommandLine.OUT.println("Process " + pid + " ended, or Leash left it.");
        return 0;
      }
      CommandLine.OUT.print(terminal ? CLEAR + text : text + "\n");
      CommandLine.OUT.flush();
      if (n == times) {
        return 0;
      }
      Thread.sleep(Duration.ofSeconds(Math.max(1, seconds)).toMillis());
    }
  }

  /** Since Java 22 there is a console even without a terminal, which can be asked. */
  @SuppressWarnings("SystemConsoleNull") // asked below
  private static boolean isTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
