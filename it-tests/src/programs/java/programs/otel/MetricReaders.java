package programs.otel;

import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.metrics.InstrumentType;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.opentelemetry.sdk.metrics.data.AggregationTemporality;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.metrics.export.MetricExporter;
import io.opentelemetry.sdk.metrics.export.PeriodicMetricReader;
import java.util.Collection;

/** A provider of meters for each tenant; those of the leaky side are not closed. */
public class MetricReaders {
  public static void main(String[] args) {
    for (int i = 0; i < 40; i++) {
      SdkMeterProvider provider = SdkMeterProvider.builder().registerMetricReader(open()).build();
      if (args[0].equals("clean")) {
        provider.close();
      }
    }
  }

  private static PeriodicMetricReader open() {
    return PeriodicMetricReader.builder(new Metrics()).build();
  }

  private static final class Metrics implements MetricExporter {
    @Override
    public AggregationTemporality getAggregationTemporality(InstrumentType type) {
      return AggregationTemporality.CUMULATIVE;
    }

    @Override
    public CompletableResultCode export(Collection<MetricData> metrics) {
      return CompletableResultCode.ofSuccess();
    }

    @Override
    public CompletableResultCode flush() {
      return CompletableResultCode.ofSuccess();
    }

    @Override
    public CompletableResultCode shutdown() {
      return CompletableResultCode.ofSuccess();
    }
  }
}
