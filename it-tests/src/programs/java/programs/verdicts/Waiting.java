package programs.verdicts;

import reactor.core.Disposable;
import reactor.core.publisher.Sinks;

/** Requests wait for a signal that may never come, and cancel when they are done. */
public class Waiting {
  private static final Sinks.One<String> SHUTDOWN = Sinks.one();

  public static void main(String[] args) {
    for (int i = 0; i < 100; i++) {
      int[] request = new int[10];
      Disposable waiting = listen(request);
      waiting.dispose();
    }
  }

  private static Disposable listen(int[] request) {
    return SHUTDOWN.asMono().subscribe(signal -> request[0]++);
  }
}
