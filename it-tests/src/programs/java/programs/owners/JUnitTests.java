package programs.owners;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/**
 * Tests that share a bus; the leaky ones leave a listener on it. Nothing in them knows of Leash.
 */
public class JUnitTests {
  private static final EventBus BUS = new EventBus();
  private static String side;
  private static boolean first = true;

  public static void main(String[] args) {
    side = args[0];
    SummaryGeneratingListener summary = new SummaryGeneratingListener();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request().selectors(selectClass(Tests.class)).build(),
            summary);
    System.out.println(summary.getSummary().getTestsSucceededCount() + " passed");
  }

  private static void listen(Ear ear) {
    BUS.register(ear);
  }

  /** The tests. */
  static class Tests {
    private final Ear ear = new Ear();

    @RepeatedTest(10)
    void hears() {
      if (first || !side.equals("first")) {
        listen(ear);
      }
      first = false;
    }

    @AfterEach
    void takeBack() {
      if (side.equals("clean")) {
        BUS.unregister(ear);
      }
    }
  }

  /** Hears. */
  public static class Ear {
    @Subscribe
    public void hear(String message) {}
  }
}
