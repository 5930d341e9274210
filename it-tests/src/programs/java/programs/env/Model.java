package programs.env;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;

/** Listens to a model; {@code leaky} forgets to stop. With {@code wait} it waits for lines. */
public class Model {
  private static final PropertyChangeSupport MODEL = new PropertyChangeSupport("model");

  public static void main(String[] args) throws Exception {
    if (args.length > 1) {
      work(false); // so that all is loaded and woven late
      System.out.println("ready");
      System.in.read();
    }
    work(args[0].equals("leaky"));
    System.out.println("kept " + MODEL.getPropertyChangeListeners().length);
  }

  private static void work(boolean leaky) {
    for (int i = 0; i < 100; i++) {
      PropertyChangeListener listener = open(i);
      if (!leaky) {
        MODEL.removePropertyChangeListener(listener);
      }
    }
  }

  private static PropertyChangeListener open(int number) {
    PropertyChangeListener listener = event -> System.out.println(number);
    MODEL.addPropertyChangeListener(listener);
    return listener;
  }
}
