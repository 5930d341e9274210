package programs.heap;

import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeSupport;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/**
 * A pool of connections that fills as the load grows, up to a cap that it reaches after a third of
 * its time. Each connection listens to the settings for as long as it lives, and all are used again
 * and again.
 */
public final class CappedPool {
  private static final int CAP = 400;
  private static final int ROUNDS = 120;
  private static final PropertyChangeSupport SETTINGS = new PropertyChangeSupport("settings");
  private static final Queue<Connection> IDLE = new ArrayDeque<>();

  private CappedPool() {}

  /** What listens. */
  static final class Connection {
    private int timeout;
    private int uses;

    Connection() {
      SETTINGS.addPropertyChangeListener(this::changed);
    }

    private void changed(PropertyChangeEvent event) {
      timeout = (Integer) event.getNewValue();
    }

    private int use() {
      return ++uses + timeout;
    }
  }

  private static Connection borrow() {
    Connection idle = IDLE.poll();
    return idle == null ? new Connection() : idle;
  }

  /** Takes no arguments. */
  public static void main(String[] args) throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      List<Connection> busy = new ArrayList<>();
      int load = Math.min(CAP, (round + 1) * 10);
      for (int i = 0; i < load; i++) {
        busy.add(borrow());
      }
      SETTINGS.firePropertyChange("timeout", round, round + 1);
      busy.forEach(Connection::use);
      IDLE.addAll(busy);
      Thread.sleep(15);
    }
    System.out.println(IDLE.size() + " connections");
  }
}
