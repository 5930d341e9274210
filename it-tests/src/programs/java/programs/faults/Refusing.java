package programs.faults;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;

/** A source that lets nobody take a listener back, once the end has come. */
public class Refusing extends PropertyChangeSupport {
  private static final Refusing MODEL = new Refusing();

  public Refusing() {
    super(new Object());
  }

  public static void main(String[] args) {
    MODEL.addPropertyChangeListener(event -> {});
    MODEL.firePropertyChange("state", 1, 2);
  }

  @Override
  public synchronized void removePropertyChangeListener(PropertyChangeListener listener) {
    throw new IllegalStateException("the model is closed");
  }
}
