package programs.xnio;

import java.io.IOException;
import org.xnio.OptionMap;
import org.xnio.Options;
import org.xnio.Xnio;
import org.xnio.XnioWorker;

/** A worker for each deployment; those of the leaky side are not shut down. */
public class XnioWorkers {
  public static void main(String[] args) throws IOException {
    for (int i = 0; i < 40; i++) {
      XnioWorker worker = open();
      if (args[0].equals("clean")) {
        worker.shutdown();
      }
    }
    System.exit(0);
  }

  private static XnioWorker open() throws IOException {
    OptionMap options =
        OptionMap.builder()
            .set(Options.WORKER_IO_THREADS, 1)
            .set(Options.WORKER_TASK_MAX_THREADS, 1)
            .set(Options.THREAD_DAEMON, true)
            .getMap();
    return Xnio.getInstance().createWorker(options);
  }
}
