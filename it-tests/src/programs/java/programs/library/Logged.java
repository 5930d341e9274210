package programs.library;

import dev.leash.Leash;
import dev.leash.track.Tracked;
import dev.leash.track.Tracking;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Has the library log what it does; with "full", until the heap is nearly full. */
public class Logged {
  public static void main(String[] args) throws Exception {
    Leash.configure(s -> s.debug(true).memory(true).interval(Duration.ofMillis(100)));
    Runnable undo = () -> {};
    Tracked tracked = Leash.track(undo, Tracking.of("chat"));
    List<byte[]> ballast = new ArrayList<>();
    long room = Runtime.getRuntime().maxMemory() * 94 / 100;
    while (args.length > 0 && used() < room) {
      ballast.add(new byte[1 << 18]);
    }
    Thread.sleep(1000);
    System.out.println(ballast.isEmpty());
    ballast.clear();
    tracked.release();
  }

  private static long used() {
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
