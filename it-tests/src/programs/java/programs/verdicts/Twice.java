package programs.verdicts;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;

/** A form listens to its model; the leaky one does it twice. */
public class Twice {
  private static final PropertyChangeSupport MODEL = new PropertyChangeSupport(new Object());
  private static final PropertyChangeSupport OTHER = new PropertyChangeSupport(new Object());
  private static final PropertyChangeListener FORM = event -> {};

  public static void main(String[] args) {
    switch (args[0]) {
      case "leaky" -> {
        open();
        open();
      }
      case "clean" -> {
        open();
        MODEL.removePropertyChangeListener(FORM);
        open();
        MODEL.removePropertyChangeListener(FORM);
      }
      case "names" -> {
        MODEL.addPropertyChangeListener("width", FORM);
        MODEL.addPropertyChangeListener("height", FORM);
      }
      case "sources" -> {
        MODEL.addPropertyChangeListener(FORM);
        OTHER.addPropertyChangeListener(FORM);
      }
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  private static void open() {
    MODEL.addPropertyChangeListener(FORM);
  }
}
