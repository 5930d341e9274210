package programs.env;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.util.List;

/**
 * Mocks a source, spies on another, and listens to a real one of the same class; {@code leaky}
 * forgets to stop there. With {@code mocked} it registers with the mock, which keeps nothing. With
 * {@code wait} it has mocks and waits for a line.
 */
public class Mocks {
  private static final PropertyChangeSupport MODEL = new PropertyChangeSupport("model");
  private static final PropertyChangeSupport MOCKED = mock(PropertyChangeSupport.class);
  private static final PropertyChangeSupport SPIED = spy(new PropertyChangeSupport("spied"));

  public static void main(String[] args) throws Exception {
    List<String> words = List.of(args);
    if (words.contains("wait")) {
      System.out.println("ready");
      System.in.read();
    }
    for (int i = 0; i < 100; i++) {
      PropertyChangeListener listener = mock(PropertyChangeListener.class);
      if (words.contains("mocked")) {
        MOCKED.addPropertyChangeListener(listener);
      }
      SPIED.addPropertyChangeListener(listener);
      SPIED.removePropertyChangeListener(listener);
      open(listener);
      if (words.contains("clean")) {
        MODEL.removePropertyChangeListener(listener);
      }
    }
    verify(MOCKED, times(words.contains("mocked") ? 100 : 0)).addPropertyChangeListener(any());
    verify(SPIED, times(100)).removePropertyChangeListener(any());
    System.out.println("kept " + MODEL.getPropertyChangeListeners().length);
  }

  private static void open(PropertyChangeListener listener) {
    MODEL.addPropertyChangeListener(listener);
  }
}
