package programs.faults;

import java.beans.PropertyChangeSupport;

/** A shutdown hook that halts the JVM while others are at work. */
public class HookHalts {
  private static final PropertyChangeSupport MODEL = new PropertyChangeSupport("model");

  public static void main(String[] args) {
    for (int i = 0; i < 100; i++) {
      int number = i;
      MODEL.addPropertyChangeListener(event -> System.out.println(number));
    }
    Runtime.getRuntime().addShutdownHook(new Thread(() -> Runtime.getRuntime().halt(7)));
    System.exit(3);
  }
}
