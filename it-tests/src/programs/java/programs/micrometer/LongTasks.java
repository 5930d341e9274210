package programs.micrometer;

import io.micrometer.core.instrument.LongTaskTimer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

/** Tasks that are timed; nobody stops the clock of the leaky ones. */
public class LongTasks {
  private static final LongTaskTimer TIMER =
      LongTaskTimer.builder("requests").register(new SimpleMeterRegistry());

  public static void main(String[] args) {
    for (int i = 0; i < 100; i++) {
      LongTaskTimer.Sample sample = begin();
      if (args[0].equals("clean")) {
        sample.stop();
      }
    }
    System.out.println(TIMER.activeTasks());
  }

  private static LongTaskTimer.Sample begin() {
    return TIMER.start();
  }
}
