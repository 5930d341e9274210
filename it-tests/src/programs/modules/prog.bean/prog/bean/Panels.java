package prog.bean;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;

/** Panels that watch a model; the leaky ones are never closed. */
public class Panels {
  private static final PropertyChangeSupport MODEL = new PropertyChangeSupport("model");

  public static void main(String[] args) {
    boolean leaky = args[0].equals("leaky");
    for (int i = 0; i < 100; i++) {
      PropertyChangeListener listener = open();
      if (!leaky) {
        MODEL.removePropertyChangeListener(listener);
      }
    }
    System.out.println(Panels.class.getModule() + ", " + MODEL.getPropertyChangeListeners().length);
  }

  private static PropertyChangeListener open() {
    PropertyChangeListener listener = event -> System.out.println(event);
    MODEL.addPropertyChangeListener(listener);
    return listener;
  }
}
