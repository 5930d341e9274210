package programs.otel;

import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.opentelemetry.sdk.testing.exporter.InMemoryMetricReader;
import programs.Rounds;
import programs.Rounds.Release;

/** A gauge for every connection pool. */
public class Gauges {
  private static Meter meter;

  public static void main(String[] args) throws Exception {
    if (args[0].equals("noop")) {
      // Nobody reads, so nothing is kept: the SDK hands out one object for all.
      meter = SdkMeterProvider.builder().build().get("pools");
      Rounds.run("leaky", Gauges::open);
    } else {
      InMemoryMetricReader reader = InMemoryMetricReader.create();
      meter = SdkMeterProvider.builder().registerMetricReader(reader).build().get("pools");
      Rounds.run(args[0], Gauges::open);
    }
  }

  private static Release open() {
    Pool pool = new Pool();
    AutoCloseable gauge =
        meter.gaugeBuilder("size").ofLongs().buildWithCallback(m -> m.record(pool.size));
    return gauge::close;
  }

  /** One of many. */
  static class Pool {
    long size;
  }
}
