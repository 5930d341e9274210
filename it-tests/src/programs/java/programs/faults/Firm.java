package programs.faults;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;

/** After a fault: two hundred registrations of which a hundred are taken back. */
final class Firm {
  private static final PropertyChangeSupport GROUND = new PropertyChangeSupport("ground");

  private Firm() {}

  static void stand() {
    for (int i = 0; i < 100; i++) {
      open(i);
      GROUND.removePropertyChangeListener(open(i));
    }
    System.out.println("kept " + GROUND.getPropertyChangeListeners().length);
  }

  private static PropertyChangeListener open(int number) {
    PropertyChangeListener listener = event -> System.out.println(number);
    GROUND.addPropertyChangeListener(listener);
    return listener;
  }
}
