package javaparty;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;

/**
 * Guests that come and go one after another and listen to a source of the JDK's; the leaky ones
 * forget it when they go. The name of the package begins like that of the JDK's packages.
 */
public class Guests {
  private static final PropertyChangeSupport MUSIC = new PropertyChangeSupport(new Object());

  public static void main(String[] args) throws Exception {
    for (int i = 0; i < 20; i++) {
      Guest guest = new Guest();
      hearWith(guest.listener);
      // The first one stays long enough for anybody to see what it is.
      Thread.sleep(i == 0 ? 1500 : 5);
      if (args[0].equals("clean")) {
        MUSIC.removePropertyChangeListener(guest.listener);
      }
      guest.close();
    }
  }

  private static void hearWith(PropertyChangeListener listener) {
    MUSIC.addPropertyChangeListener(listener);
  }

  /** One of many. */
  static class Guest implements AutoCloseable {
    private final PropertyChangeListener listener = event -> dance();

    void dance() {}

    @Override
    public void close() {}
  }
}
