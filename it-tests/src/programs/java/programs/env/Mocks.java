package programs.env;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.CALLS_REAL_METHODS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.withSettings;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.util.ArrayList;
import java.util.List;
import org.mockito.MockMakers;

/**
 * Registers with a real source, with spies, which are real as well, and with mocks of every make,
 * which keep nothing. The leaky side forgets to stop. With {@code wait} it has its mocks and waits
 * for a line.
 */
public class Mocks {

  /** What is told. */
  public interface TickListener {
    void ticked();
  }

  /** An event API of the application's own. */
  public interface Ticker {
    void addTickListener(TickListener listener);

    void removeTickListener(TickListener listener);
  }

  /** It keeps what it is given. */
  public static class Clock implements Ticker {
    private final List<TickListener> listeners = new ArrayList<>();

    @Override
    public void addTickListener(TickListener listener) {
      listeners.add(listener);
    }

    @Override
    public void removeTickListener(TickListener listener) {
      listeners.remove(listener);
    }

    void tick() {
      listeners.forEach(TickListener::ticked);
    }
  }

  private static final PropertyChangeSupport MODEL = new PropertyChangeSupport("model");
  private static final PropertyChangeSupport SPIED = spy(new PropertyChangeSupport("spied"));
  private static final Clock SPIED_CLOCK = spy(new Clock());
  private static final Clock SPIED_SUBCLASS =
      mock(
          Clock.class,
          withSettings()
              .mockMaker(MockMakers.SUBCLASS)
              .spiedInstance(new Clock())
              .defaultAnswer(CALLS_REAL_METHODS));

  private static final PropertyChangeSupport MOCKED = mock(PropertyChangeSupport.class);
  private static final List<Ticker> MOCKED_TICKERS =
      List.of(
          mock(Clock.class),
          mock(Clock.class, withSettings().mockMaker(MockMakers.SUBCLASS)),
          mock(Ticker.class),
          mock(Ticker.class, withSettings().mockMaker(MockMakers.PROXY)));

  public static void main(String[] args) throws Exception {
    List<String> words = List.of(args);
    if (words.contains("wait")) {
      System.out.println("ready");
      System.in.read();
    }
    for (int i = 0; i < 100; i++) {
      PropertyChangeListener listener = mock(PropertyChangeListener.class);
      TickListener ticked =
          new TickListener() {
            @Override
            public void ticked() {}
          };
      tellMocks(listener, ticked);
      open(listener);
      openSpied(listener);
      openSpiedClock(ticked);
      openSpiedSubclass(ticked);
      if (words.contains("clean")) {
        MODEL.removePropertyChangeListener(listener);
        SPIED.removePropertyChangeListener(listener);
        SPIED_CLOCK.removeTickListener(ticked);
        SPIED_SUBCLASS.removeTickListener(ticked);
      }
    }
    verify(MOCKED, times(100)).addPropertyChangeListener(any());
    verify(SPIED, times(100)).addPropertyChangeListener(any());
    for (Ticker mocked : MOCKED_TICKERS) {
      verify(mocked, times(100)).addTickListener(any());
    }
    System.out.println("kept " + MODEL.getPropertyChangeListeners().length);
  }

  private static void tellMocks(PropertyChangeListener listener, TickListener ticked) {
    MOCKED.addPropertyChangeListener(listener);
    for (Ticker mocked : MOCKED_TICKERS) {
      mocked.addTickListener(ticked);
    }
  }

  private static void open(PropertyChangeListener listener) {
    MODEL.addPropertyChangeListener(listener);
  }

  private static void openSpied(PropertyChangeListener listener) {
    SPIED.addPropertyChangeListener(listener);
  }

  private static void openSpiedClock(TickListener listener) {
    SPIED_CLOCK.addTickListener(listener);
  }

  private static void openSpiedSubclass(TickListener listener) {
    SPIED_SUBCLASS.addTickListener(listener);
  }
}
