package org.ci.influxpub.publish;

import com.influxdb.client.InfluxDBClient;
import com.influxdb.client.WriteApi;
import com.influxdb.client.domain.WritePrecision;
import org.ci.influxpub.client.InfluxHolder;

import java.util.function.Consumer;

public class InfluxDbPublicationService {
    private final InfluxHolder holder;
    private final boolean closeWriters;
    private final Consumer<Object> audit;
    private int runs;

    public InfluxDbPublicationService(InfluxHolder holder, boolean closeWriters, Consumer<Object> audit) {
        this.holder = holder;
        this.closeWriters = closeWriters;
        this.audit = audit;
    }

    public void perform(String project, int build) {
        PointSink sink = new PointSink();
        sink.add("jenkins_data", project, build);
        sink.add("test_results", project, 100 + build);
        writeToInflux(holder.getClient(), sink);
        runs++;
    }

    private void writeToInflux(InfluxDBClient client, PointSink sink) {
        WriteApi writeApi = client.getWriteApi();
        audit.accept(writeApi);
        try {
            for (String line : sink.getLines()) {
                writeApi.writeRecord(WritePrecision.S, line);
            }
            writeApi.flush();
        } finally {
            if (closeWriters) {
                writeApi.close();
            }
        }
    }

    public int getRuns() { return runs; }
}
