package programs.env;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Its main method closes what it used, and then returns or exits. */
public class MainCloses {

  public static void main(String[] args) throws Exception {
    Feed feed = new Feed();
    List<Panel> open = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      Panel panel = new Panel(feed);
      Thread.sleep(20);
      if (args[0].equals("open") || i % 4 == 3) {
        open.add(panel);
      } else {
        panel.close();
      }
    }
    if (args[0].equals("goesOn")) {
      feed.pause();
      goOn(feed);
    }
    System.out.println(open.size() + " open");
    feed.close();
    if (args[0].equals("exits")) {
      System.exit(0);
    }
  }

  private static void goOn(Feed feed) throws InterruptedException {
    for (Runnable each : List.copyOf(feed.listeners)) {
      feed.remove(each);
    }
    for (int i = 0; i < 10; i++) {
      Panel panel = new Panel(feed);
      Thread.sleep(20);
      panel.leave();
      panel.close();
    }
  }

  /** Lets go of its listeners one by one as it is closed. */
  private static final class Feed implements AutoCloseable {
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    private void add(Runnable listener) {
      listeners.add(listener);
    }

    private void remove(Runnable listener) {
      listeners.remove(listener);
    }

    private void pause() {
      listeners.forEach(Runnable::run);
    }

    @Override
    public void close() {
      for (Runnable each : listeners) {
        remove(each);
      }
    }
  }

  /** Its close takes nothing back. */
  private static final class Panel implements Runnable, AutoCloseable {
    private final Feed feed;
    private int runs;

    private Panel(Feed feed) {
      this.feed = feed;
      feed.add(this);
    }

    private void leave() {
      feed.remove(this);
    }

    @Override
    public void run() {
      runs++;
    }

    @Override
    public void close() {
      runs = -1;
    }
  }
}
