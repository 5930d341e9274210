package programs.dropwizard;

import com.codahale.metrics.Gauge;
import com.codahale.metrics.MetricRegistry;
import com.codahale.metrics.MetricRegistryListener;
import programs.Rounds;

/** Sessions that are measured; the leaky ones still are when they are over. */
public class Gauges {
  private static final MetricRegistry METRICS = new MetricRegistry();
  private static int sessions;

  public static void main(String[] args) throws Exception {
    Rounds.run(args[1], args[0].equals("gauge") ? Gauges::gauge : Gauges::listener);
  }

  private static Rounds.Release gauge() {
    int session = sessions++;
    METRICS.register("session." + session, (Gauge<Integer>) () -> session);
    return () -> METRICS.remove("session." + session);
  }

  private static Rounds.Release listener() {
    MetricRegistryListener listener = new MetricRegistryListener.Base() {};
    METRICS.addListener(listener);
    return () -> METRICS.removeListener(listener);
  }
}
