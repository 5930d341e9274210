package programs.commons;

import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import org.apache.commons.lang3.event.EventListenerSupport;
import programs.Rounds;
import programs.Rounds.Release;

/** Windows that listen to a static list of listeners. */
public class Lang {
  private static final EventListenerSupport<PropertyChangeListener> LISTENERS =
      EventListenerSupport.create(PropertyChangeListener.class);

  public static void main(String[] args) throws Exception {
    switch (args[0]) {
      case "equal" -> Rounds.run("clean", Lang::equal);
      default -> Rounds.run(args[0], Lang::open);
    }
  }

  private static Release open() {
    PropertyChangeListener listener = new Window(new Object());
    LISTENERS.addListener(listener);
    return () -> LISTENERS.removeListener(listener);
  }

  private static Release equal() {
    LISTENERS.addListener(new Window(1));
    return () -> LISTENERS.removeListener(new Window(1));
  }

  /** One of many. */
  record Window(Object id) implements PropertyChangeListener {
    @Override
    public void propertyChange(PropertyChangeEvent event) {}
  }
}
