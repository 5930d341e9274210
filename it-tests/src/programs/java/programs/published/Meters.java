package programs.published;

import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

/** Tenants start and stop, each with meters of its own. */
public class Meters {
  public static void main(String[] args) throws Exception {
    for (int i = 0; i < 60; i++) {
      SimpleMeterRegistry tenant = new SimpleMeterRegistry();
      Object metrics = new JvmGcMetrics();
      ((JvmGcMetrics) metrics).bindTo(tenant);
      if (metrics instanceof AutoCloseable) {
        ((AutoCloseable) metrics).close();
      }
      tenant.close();
    }
  }
}
