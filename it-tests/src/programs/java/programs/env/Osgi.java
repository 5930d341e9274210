package programs.env;

import java.nio.file.Path;
import java.util.Map;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.launch.Framework;

/** Starts an OSGi framework with one bundle, without any boot delegation, and stops it. */
public class Osgi {
  public static void main(String[] args) throws Exception {
    Framework framework =
        new FrameworkFactory()
            .newFramework(Map.of("org.osgi.framework.storage", Path.of("storage").toString()));
    framework.start();
    try {
      framework.getBundleContext().installBundle(Path.of(args[0]).toUri().toString()).start();
    } finally {
      framework.stop();
      framework.waitForStop(0);
    }
  }
}
