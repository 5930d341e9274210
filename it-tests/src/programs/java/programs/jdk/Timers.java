package programs.jdk;

import java.util.Timer;
import java.util.TimerTask;

/** A timer for each session, to which nobody refers; the leaky side never cancels one. */
public class Timers {
  private static final long HOUR = 3_600_000;

  public static void main(String[] args) {
    for (int i = 0; i < 40; i++) {
      if (args[0].equals("once")) {
        new Timer(true).schedule(task(), 0);
      } else {
        Timer timer = open();
        if (args[0].equals("clean")) {
          timer.cancel();
        }
      }
    }
  }

  private static Timer open() {
    Timer timer = new Timer(true);
    timer.scheduleAtFixedRate(task(), HOUR, HOUR);
    timer.schedule(task(), HOUR, HOUR);
    return timer;
  }

  private static TimerTask task() {
    return new TimerTask() {
      @Override
      public void run() {}
    };
  }
}
