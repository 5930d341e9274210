package programs.env;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.util.ArrayList;
import java.util.List;

/** Has shutdown hooks of several kinds. */
public class HooksAtEnd {
  private static final PropertyChangeSupport MODEL = new PropertyChangeSupport("model");
  private static final List<PropertyChangeListener> OPEN = new ArrayList<>();

  public static void main(String[] args) throws Exception {
    for (int i = 0; i < 100; i++) {
      open(i);
    }
    Runtime.getRuntime().addShutdownHook(new Thread(() -> atEnd(args[0])));
    System.out.println("ready");
  }

  private static void open(int number) {
    PropertyChangeListener listener = event -> System.out.println(number);
    OPEN.add(listener);
    MODEL.addPropertyChangeListener(listener);
  }

  private static void atEnd(String how) {
    switch (how) {
      case "closes" -> OPEN.forEach(MODEL::removePropertyChangeListener);
      case "throws" -> throw new IllegalStateException("on purpose");
      case "starts-a-daemon" -> startDaemon();
      default -> throw new IllegalArgumentException(how);
    }
  }

  private static void startDaemon() {
    Thread busy =
        new Thread(
            () -> {
              for (int i = 0; ; i++) {
                open(i);
                MODEL.removePropertyChangeListener(OPEN.remove(OPEN.size() - 1));
              }
            });
    busy.setDaemon(true);
    busy.start();
  }
}
