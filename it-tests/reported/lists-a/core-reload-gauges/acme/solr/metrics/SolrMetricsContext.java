package acme.solr.metrics;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.LongCounter;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.api.metrics.ObservableLongGauge;
import io.opentelemetry.api.metrics.ObservableLongMeasurement;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.opentelemetry.sdk.testing.exporter.InMemoryMetricReader;
import java.util.function.Consumer;

/** Node level metrics. */
public class SolrMetricsContext {
    public static final AttributeKey<String> CORE = AttributeKey.stringKey("core");

    private final InMemoryMetricReader reader = InMemoryMetricReader.create();
    private final SdkMeterProvider provider = SdkMeterProvider.builder().registerMetricReader(reader).build();
    private final Meter meter = provider.get("org.acme.solr");

    public ObservableLongGauge observableLongGauge(String name, String description, Consumer<ObservableLongMeasurement> callback) {
        return meter.gaugeBuilder(name).setDescription(description).ofLongs().buildWithCallback(callback);
    }

    public LongCounter longCounter(String name) {
        return meter.counterBuilder(name).build();
    }

    public static Attributes core(String name) {
        return Attributes.of(CORE, name);
    }

    public int scrape() {
        return reader.collectAllMetrics().stream().mapToInt(m -> m.getData().getPoints().size()).sum();
    }
}
