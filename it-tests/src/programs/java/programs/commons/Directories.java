package programs.commons;

import java.io.File;
import org.apache.commons.io.monitor.FileAlterationListener;
import org.apache.commons.io.monitor.FileAlterationListenerAdaptor;
import org.apache.commons.io.monitor.FileAlterationMonitor;
import org.apache.commons.io.monitor.FileAlterationObserver;
import programs.Rounds;
import programs.Rounds.Release;

/** Observers of directories, and their listeners. */
public class Directories {
  private static final FileAlterationMonitor MONITOR = new FileAlterationMonitor(60_000);
  private static final FileAlterationObserver OBSERVER = new FileAlterationObserver(new File("."));

  public static void main(String[] args) throws Exception {
    switch (args[0]) {
      case "listener" -> Rounds.run(args[1], Directories::listen);
      case "monitor" -> Rounds.run(args[1], Directories::observe);
      case "stopped" -> {
        Rounds.run("leaky", Directories::observe);
        MONITOR.start();
        MONITOR.stop();
      }
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  private static Release listen() {
    FileAlterationListener listener = new FileAlterationListenerAdaptor();
    OBSERVER.addListener(listener);
    OBSERVER.addListener(null);
    return () -> {
      OBSERVER.addListener(listener);
      OBSERVER.removeListener(listener);
    };
  }

  private static Release observe() {
    FileAlterationObserver observer = new FileAlterationObserver(new File("."));
    MONITOR.addObserver(observer);
    return () -> MONITOR.removeObserver(observer);
  }
}
