package programs.owners;

import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;
import javax.swing.JDesktopPane;
import javax.swing.JInternalFrame;

/**
 * Windows of Swing that are opened and disposed one after another, by the dispose() that they
 * inherit. The leaky ones stay on the bus.
 */
public class Frames {
  private static final EventBus BUS = new EventBus();
  private static final JDesktopPane DESKTOP = new JDesktopPane();

  public static void main(String[] args) throws Exception {
    for (int i = 0; i < 10; i++) {
      Document document = new Document();
      DESKTOP.add(document);
      document.listen();
      // The first one is on the screen long enough for anybody to see what it is.
      Thread.sleep(i == 0 ? 1500 : 5);
      if (args[0].equals("clean")) {
        document.forget();
      }
      document.dispose();
    }
  }

  /** A window. */
  static class Document extends JInternalFrame {
    private final Ear ear = new Ear();

    void listen() {
      BUS.register(ear);
    }

    void forget() {
      BUS.unregister(ear);
    }

    /** Hears. */
    class Ear {
      @Subscribe
      public void hear(String message) {
        setTitle(message);
      }
    }
  }
}
