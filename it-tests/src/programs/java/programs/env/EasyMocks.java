package programs.env;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import org.easymock.EasyMock;

/**
 * Registers with mocks of EasyMock's, which keep nothing, and with a source that is mocked in part.
 */
public class EasyMocks {
  private static final PropertyChangeSupport MOCKED =
      EasyMock.niceMock(PropertyChangeSupport.class);
  private static final Mocks.Clock MOCKED_CLOCK = EasyMock.niceMock(Mocks.Clock.class);
  private static final Mocks.Ticker MOCKED_TICKER = EasyMock.niceMock(Mocks.Ticker.class);
  private static final Mocks.Clock PARTIAL =
      EasyMock.partialMockBuilder(Mocks.Clock.class)
          .withConstructor()
          .addMockedMethod("removeTickListener")
          .createNiceMock();

  public static void main(String[] args) {
    EasyMock.replay(MOCKED, MOCKED_CLOCK, MOCKED_TICKER, PARTIAL);
    for (int i = 0; i < 100; i++) {
      PropertyChangeListener listener = EasyMock.niceMock(PropertyChangeListener.class);
      Mocks.TickListener ticked = EasyMock.niceMock(Mocks.TickListener.class);
      MOCKED.addPropertyChangeListener(listener);
      MOCKED_CLOCK.addTickListener(ticked);
      MOCKED_TICKER.addTickListener(ticked);
      open(ticked);
    }
  }

  private static void open(Mocks.TickListener listener) {
    PARTIAL.addTickListener(listener);
  }
}
