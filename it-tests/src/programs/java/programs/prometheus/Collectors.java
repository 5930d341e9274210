package programs.prometheus;

import io.prometheus.client.Collector;
import io.prometheus.client.CollectorRegistry;
import java.util.ArrayList;
import java.util.List;

/** Tenants that are measured; the leaky ones still are when they are closed. */
public class Collectors {

  private static final List<Tenant> TENANTS = new ArrayList<>();

  public static void main(String[] args) throws Exception {
    if (args[0].equals("setup")) {
      for (int i = 0; i < 100; i++) {
        new Tenant(i).register();
      }
      return;
    }
    for (int i = 0; i < 40; i++) {
      Tenant tenant = new Tenant(i);
      tenant.open();
      Thread.sleep(60);
      tenant.close(args[0].equals("clean"));
    }
    System.out.println(TENANTS.size() + " open");
  }

  private static final class Tenant extends Collector {
    private final int number;

    Tenant(int number) {
      this.number = number;
    }

    void open() {
      TENANTS.add(this);
      register();
    }

    void close(boolean unregisters) {
      TENANTS.remove(this);
      if (unregisters) {
        CollectorRegistry.defaultRegistry.unregister(this);
      }
    }

    @Override
    public List<MetricFamilySamples> collect() {
      return List.of(
          new MetricFamilySamples("tenant" + number, Type.GAUGE, "help", new ArrayList<>()));
    }
  }
}
