package programs.commons;

import org.apache.commons.io.monitor.FileAlterationMonitor;

/** A monitor for each folder; those of the leaky side are not stopped. */
public class Monitors {
  public static void main(String[] args) throws Exception {
    for (int i = 0; i < 40; i++) {
      FileAlterationMonitor monitor = new FileAlterationMonitor(100);
      open(monitor);
      if (args[0].equals("clean")) {
        monitor.stop();
      }
    }
    System.exit(0);
  }

  private static void open(FileAlterationMonitor monitor) throws Exception {
    monitor.start();
  }
}
