package programs.osgi;

import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.ServiceLoader;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceListener;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.util.tracker.ServiceTracker;
import programs.Rounds;
import programs.Rounds.Release;

/** An extender that listens with the context of the system bundle. */
public class Bundles {
  private static BundleContext context;

  public static void main(String[] args) throws Exception {
    Map<String, String> settings = new HashMap<>();
    settings.put("org.osgi.framework.storage", Files.createTempDirectory("osgi").toString());
    settings.put("felix.cache.rootdir", Files.createTempDirectory("felix").toString());
    Framework framework =
        ServiceLoader.load(FrameworkFactory.class).iterator().next().newFramework(settings);
    framework.start();
    context = framework.getBundleContext();
    switch (args[0]) {
      case "listener" -> Rounds.run(args[1], Bundles::listen);
      case "tracker" -> Rounds.run(args[1], Bundles::track);
      case "stopped" -> {
        Rounds.run("leaky", Bundles::listen);
        framework.stop();
        framework.waitForStop(10_000);
      }
      default -> throw new IllegalArgumentException(args[0]);
    }
    System.exit(0);
  }

  private static Release listen() {
    ServiceListener listener = new Listener();
    context.addServiceListener(listener);
    return () -> context.removeServiceListener(listener);
  }

  private static Release track() {
    ServiceTracker<Object, Object> tracker = new ServiceTracker<>(context, "some.Service", null);
    tracker.open();
    tracker.open();
    return tracker::close;
  }

  /** One of many. */
  static class Listener implements ServiceListener {
    @Override
    public void serviceChanged(org.osgi.framework.ServiceEvent event) {}
  }
}
