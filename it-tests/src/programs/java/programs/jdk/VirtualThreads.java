package programs.jdk;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An executor of virtual threads for each request; the leaky ones are not closed. */
public class VirtualThreads {
  private static final CountDownLatch NEVER = new CountDownLatch(1);

  public static void main(String[] args) throws Exception {
    for (int i = 0; i < 40; i++) {
      ExecutorService executor = open();
      if (args[0].equals("leaky")) {
        executor.submit(
            () -> {
              NEVER.await();
              return null;
            });
      } else {
        executor.submit(() -> {}).get();
        ((AutoCloseable) (Object) executor).close(); // which it is on newer JDKs
      }
    }
  }

  private static ExecutorService open() throws Exception {
    // By reflection, for the programs are compiled for JDK 17.
    return (ExecutorService)
        Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
  }
}
