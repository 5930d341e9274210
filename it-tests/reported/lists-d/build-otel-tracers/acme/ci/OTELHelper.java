package acme.ci;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Spans of one build. */
public class OTELHelper {
    private final SdkTracerProvider sdkTracerProvider;
    private final Tracer tracer;
    private final ConcurrentHashMap<String, Span> spans = new ConcurrentHashMap<>();
    private final String name;

    public OTELHelper(SpanExporter exporter, String name) {
        this.name = name;
        BatchSpanProcessor processor = BatchSpanProcessor.builder(exporter)
                .setMaxQueueSize(256).setMaxExportBatchSize(64)
                .setScheduleDelay(Duration.ofMillis(50)).build();
        sdkTracerProvider = SdkTracerProvider.builder().addSpanProcessor(processor).build();
        OpenTelemetrySdk sdk = OpenTelemetrySdk.builder().setTracerProvider(sdkTracerProvider).build();
        tracer = sdk.getTracer("ci.build");
    }

    public Span getOrCreateParentSpan(String buildId) {
        return spans.computeIfAbsent(buildId, k -> tracer.spanBuilder(k).startSpan());
    }

    public Span createSpan(String spanName, Span parent) {
        return spans.computeIfAbsent(spanName, k -> tracer.spanBuilder(k).setParent(Context.current().with(parent)).startSpan());
    }

    public void end(String key) {
        Span s = spans.remove(key);
        if (s != null) {
            s.end();
        }
    }

    public void release() {
        sdkTracerProvider.shutdown().join(2, TimeUnit.SECONDS);
    }

    @Override
    public String toString() {
        return name + " open spans " + spans.size();
    }
}
