package programs.env;

import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** A bundle with a library inside, which it uses badly. */
public class OsgiBundle implements BundleActivator {
  private static final EventBus BUS = new EventBus();

  @Override
  public void start(BundleContext context) {
    for (int i = 0; i < 100; i++) {
      open();
    }
    System.out.println(
        "bundle started by " + getClass().getClassLoader().getClass().getSimpleName());
  }

  @Override
  public void stop(BundleContext context) {}

  private static void open() {
    BUS.register(new Listener());
  }

  /** One of many. */
  public static class Listener {
    @Subscribe
    public void hear(String message) {}
  }
}
