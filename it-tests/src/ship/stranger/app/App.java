import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;

/** Registers listeners and takes none back. */
public final class App {
  private static final PropertyChangeSupport CHANGES = new PropertyChangeSupport(App.class);

  private App() {}

  public static void main(String[] arguments) {
    for (int i = 0; i < 500; i++) {
      open();
    }
  }

  private static void open() {
    byte[] pixels = new byte[1000];
    PropertyChangeListener follow = change -> pixels[0]++;
    CHANGES.addPropertyChangeListener(follow);
  }
}
