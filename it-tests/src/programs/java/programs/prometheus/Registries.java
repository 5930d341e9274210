package programs.prometheus;

import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;

/** Tenants that are measured; the leaky ones still are when they are closed. */
public class Registries {

  public static void main(String[] args) throws Exception {
    for (int i = 0; i < 40; i++) {
      Tenant tenant = new Tenant();
      tenant.open();
      Thread.sleep(60);
      tenant.close(args[0].equals("clean"));
    }
  }

  private static final class Tenant {
    private final byte[] data = new byte[100];
    private final MultiCollector collector = this::collect;

    void open() {
      PrometheusRegistry.defaultRegistry.register(collector);
    }

    void close(boolean unregisters) {
      if (unregisters) {
        PrometheusRegistry.defaultRegistry.unregister(collector);
      }
    }

    private MetricSnapshots collect() {
      return data.length == 0 ? null : new MetricSnapshots();
    }
  }
}
