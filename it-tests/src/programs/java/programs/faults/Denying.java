package programs.faults;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.security.Permission;

/** Sets a security manager of its own that allows nothing to anybody, and goes on registering. */
public class Denying {
  private static final PropertyChangeSupport MODEL = new PropertyChangeSupport("model");

  @SuppressWarnings("removal")
  public static void main(String[] args) {
    System.setSecurityManager(
        new SecurityManager() {
          @Override
          public void checkPermission(Permission permission) {
            throw new SecurityException("denied");
          }
        });
    for (int i = 0; i < 100; i++) {
      open(i);
    }
    System.out.println("kept " + MODEL.getPropertyChangeListeners().length);
  }

  private static void open(int number) {
    PropertyChangeListener listener = event -> System.out.println(number);
    MODEL.addPropertyChangeListener(listener);
  }
}
