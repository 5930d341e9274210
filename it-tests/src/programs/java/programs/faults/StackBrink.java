package programs.faults;

import java.beans.PropertyChangeSupport;

/** Registers where there is hardly any stack left, from the very brink upwards. */
public class StackBrink {
  private static final int FRAMES = 3000;
  private static PropertyChangeSupport model = new PropertyChangeSupport("model");
  private static int tried;
  private static int overflows;

  public static void main(String[] args) throws Exception {
    for (int round = 0; round < 5; round++) {
      Thread thread = new Thread(null, StackBrink::round, "round", 512 << 10);
      thread.start();
      thread.join();
    }
    System.out.println(overflows > 0 ? "overflowed" : "never at the brink");
    Thread thread =
        new Thread(StackBrink::last, "last"); // this stack has overflowed, and stands again
    thread.start();
    thread.join();
    Firm.stand();
  }

  private static void round() {
    model = new PropertyChangeSupport("model");
    tried = 0;
    fall();
  }

  private static void last() {
    round();
    Firm.stand();
  }

  private static void fall() {
    try {
      fall();
    } catch (StackOverflowError e) {
      // the deepest there is
    }
    if (tried++ < FRAMES) {
      open();
    }
  }

  private static void open() {
    try {
      int number = tried;
      model.addPropertyChangeListener(event -> System.out.println(number));
    } catch (StackOverflowError e) {
      overflows++;
    }
  }
}
