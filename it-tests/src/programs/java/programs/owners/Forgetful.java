package programs.owners;

import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;
import java.util.ArrayList;
import java.util.List;

/**
 * Panels that forget their subscribers when they are disposed, and an installer that sets something
 * up for the whole application; runs until the bus has nobody but that, or for half a minute.
 */
public class Forgetful {
  private static final EventBus BUS = new EventBus();
  private static int heard;

  public static void main(String[] args) throws Exception {
    List<Installer> installers = new ArrayList<>();
    List<Panel> panels = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      installers.add(new Installer());
      installers.get(i).install(i == 0);
      panels.add(new Panel());
      panels.get(i).show();
      Thread.sleep(i == 0 ? 1500 : 5);
    }
    installers.forEach(Installer::close);
    panels.forEach(Panel::dispose);
    say();
    for (int i = 0; i < 300 && hearers() > 1; i++) {
      Thread.sleep(100);
    }
    Thread.sleep(500);
    say();
  }

  private static int hearers() {
    heard = 0;
    BUS.post("hello");
    return heard;
  }

  private static void say() {
    System.out.println(hearers() + " hear");
  }

  private static void hear(String message) {
    heard += message.length() / "hello".length();
  }

  /** One of many. */
  static class Panel {
    private final Object ear = new Ear();

    void show() {
      BUS.register(ear);
    }

    void dispose() {}

    /** Forgotten. */
    class Ear {
      @Subscribe
      public void hear(String message) {
        Forgetful.hear(message);
      }
    }
  }

  /** Done when it has installed. */
  static class Installer implements AutoCloseable {
    private final Object forAll = new ForAll();

    void install(boolean first) {
      BUS.register(forAll);
      if (!first) {
        BUS.unregister(forAll);
      }
    }

    @Override
    public void close() {}

    /** Stays. */
    class ForAll {
      @Subscribe
      public void hear(String message) {
        Forgetful.hear(message);
      }
    }
  }
}
