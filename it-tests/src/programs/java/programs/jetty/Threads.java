package programs.jetty;

import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Threads for each client; those of the leaky side are not stopped. */
public class Threads {
  public static void main(String[] args) throws Exception {
    for (int i = 0; i < 40; i++) {
      QueuedThreadPool threads = open();
      if (args[0].equals("clean")) {
        threads.stop();
      }
    }
  }

  private static QueuedThreadPool open() throws Exception {
    QueuedThreadPool threads = new QueuedThreadPool(4, 1);
    threads.setDaemon(true);
    threads.start();
    return threads;
  }
}
