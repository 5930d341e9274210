package programs.otel;

import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.Collection;

/** A provider of tracers for each tenant; those of the leaky side are not closed. */
public class SpanBatches {
  public static void main(String[] args) {
    for (int i = 0; i < 40; i++) {
      SdkTracerProvider provider = SdkTracerProvider.builder().addSpanProcessor(open()).build();
      if (args[0].equals("clean")) {
        provider.close();
      }
    }
  }

  private static SpanProcessor open() {
    return BatchSpanProcessor.builder(new Spans()).build();
  }

  private static final class Spans implements SpanExporter {
    @Override
    public CompletableResultCode export(Collection<SpanData> spans) {
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
