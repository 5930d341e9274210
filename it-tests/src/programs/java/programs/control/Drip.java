package programs.control;

import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.management.MBeanServerFactory;

/**
 * Leaks a listener whenever it is told "leak", many at a time; "early" takes back those that were
 * registered before it said that it is ready. "count" tells how many there are, "servers" how many
 * MBean servers, "end" ends.
 */
public class Drip {
  private static final PropertyChangeSupport MODEL = new PropertyChangeSupport(new Object());
  private static final Deque<PropertyChangeListener> EARLY = new ArrayDeque<>();

  public static void main(String[] args) throws Exception {
    for (int i = 0; i < 10; i++) {
      PropertyChangeListener listener = new Drop();
      MODEL.addPropertyChangeListener(listener);
      EARLY.add(listener);
    }
    System.out.println("ready");
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
    for (String line = in.readLine(); !"end".equals(line); line = in.readLine()) {
      obey(line.split(" ")[0]);
      System.out.println("did " + line);
    }
  }

  private static void obey(String command) {
    switch (command) {
      case "leak" -> {
        for (int i = 0; i < 100; i++) {
          open();
        }
      }
      case "early" -> EARLY.forEach(MODEL::removePropertyChangeListener);
      case "count" -> System.out.println("count " + MODEL.getPropertyChangeListeners().length);
      case "servers" ->
          System.out.println("servers " + MBeanServerFactory.findMBeanServer(null).size());
      default -> System.out.println("what? " + command);
    }
  }

  private static void open() {
    MODEL.addPropertyChangeListener(new Drop());
  }

  /** One of many. */
  static class Drop implements PropertyChangeListener {
    @Override
    public void propertyChange(PropertyChangeEvent event) {}
  }
}
