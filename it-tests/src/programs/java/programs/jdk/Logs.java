package programs.jdk;

import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import programs.Rounds;
import programs.Rounds.Release;

/** Consoles that show what is logged. */
public class Logs {
  private static final Logger ROOT = Logger.getLogger("");

  public static void main(String[] args) throws Exception {
    switch (args[0]) {
      case "handlers" -> Rounds.run(args[1], Logs::console);
      case "config" -> Rounds.run(args[1], Logs::reload);
      case "reset" -> {
        Rounds.run("leaky", Logs::console);
        LogManager.getLogManager().reset();
      }
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  private static Release console() {
    Handler console = new Console();
    ROOT.addHandler(console);
    return () -> ROOT.removeHandler(console);
  }

  private static Release reload() {
    Runnable reload = new Reload();
    LogManager.getLogManager().addConfigurationListener(reload);
    LogManager.getLogManager().addConfigurationListener(reload);
    return () -> LogManager.getLogManager().removeConfigurationListener(reload);
  }

  /** One of many. */
  static class Console extends Handler {
    @Override
    public void publish(LogRecord record) {}

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  /** One of many. */
  static class Reload implements Runnable {
    @Override
    public void run() {}
  }
}
