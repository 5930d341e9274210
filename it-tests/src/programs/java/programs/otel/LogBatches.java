package programs.otel;

import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.logs.LogRecordProcessor;
import io.opentelemetry.sdk.logs.data.LogRecordData;
import io.opentelemetry.sdk.logs.export.BatchLogRecordProcessor;
import io.opentelemetry.sdk.logs.export.LogRecordExporter;
import java.util.Collection;

/** A processor of log records for each tenant; those of the leaky side are not closed. */
public class LogBatches {
  public static void main(String[] args) {
    for (int i = 0; i < 40; i++) {
      LogRecordProcessor processor = open();
      if (args[0].equals("clean")) {
        processor.close();
      }
    }
  }

  private static LogRecordProcessor open() {
    return BatchLogRecordProcessor.builder(new Records()).build();
  }

  private static final class Records implements LogRecordExporter {
    @Override
    public CompletableResultCode export(Collection<LogRecordData> records) {
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
