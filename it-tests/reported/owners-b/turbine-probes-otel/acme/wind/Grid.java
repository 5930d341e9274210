package acme.wind;

import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.metrics.InstrumentType;
import io.opentelemetry.sdk.metrics.data.AggregationTemporality;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.metrics.export.MetricExporter;
import java.util.Collection;

public class Grid implements MetricExporter {
    private volatile int exports, points;

    @Override public AggregationTemporality getAggregationTemporality(InstrumentType t) { return AggregationTemporality.CUMULATIVE; }

    @Override public CompletableResultCode export(Collection<MetricData> ms) {
        exports++;
        points = ms.stream().mapToInt(m -> m.getData().getPoints().size()).sum();
        return CompletableResultCode.ofSuccess();
    }

    @Override public CompletableResultCode flush() { return CompletableResultCode.ofSuccess(); }
    @Override public CompletableResultCode shutdown() { return CompletableResultCode.ofSuccess(); }

    public String toString() { return "exported " + (exports > 3) + ", points in the last export " + points; }
}
