package programs.env;

import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.util.ArrayList;
import java.util.List;

/** All that it uses is in variables of its main method, which returns at the end. */
public class MainHolds {

  public static void main(String[] args) throws Exception {
    PropertyChangeSupport model = new PropertyChangeSupport("model");
    List<Panel> open = new ArrayList<>();
    switch (args[0]) {
      case "closed" -> {
        for (int i = 0; i < 8; i++) {
          Panel panel = new Panel(model);
          Thread.sleep(20);
          if (i % 4 == 3) {
            open.add(panel);
          } else {
            panel.close();
          }
        }
      }
      case "pool" -> {
        for (int i = 0; i < 60; i++) {
          open.add(new Panel(model));
        }
        Thread.sleep(1_200);
      }
      case "takenBackByHook" -> {
        for (int i = 0; i < 60; i++) {
          open.add(new Panel(model));
          Thread.sleep(5);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> open.forEach(p -> p.leave(model))));
      }
      case "anotherThread" ->
          new Thread(
                  () -> {
                    for (int i = 0; i < 60; i++) {
                      new Panel(model);
                    }
                  })
              .start();
      default -> throw new IllegalArgumentException(args[0]);
    }
    System.out.println(open.size() + " open");
  }

  /** Its close takes nothing back. */
  private static final class Panel implements PropertyChangeListener, AutoCloseable {
    private final int[] pixels = new int[100];

    private Panel(PropertyChangeSupport model) {
      model.addPropertyChangeListener(this);
    }

    private void leave(PropertyChangeSupport model) {
      model.removePropertyChangeListener(this);
    }

    @Override
    public void propertyChange(PropertyChangeEvent event) {
      pixels[0]++;
    }

    @Override
    public void close() {
      pixels[0] = -1;
    }
  }
}
