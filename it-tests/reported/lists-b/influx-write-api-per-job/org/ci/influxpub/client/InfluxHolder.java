package org.ci.influxpub.client;

import com.influxdb.LogLevel;
import com.influxdb.client.InfluxDBClient;
import com.influxdb.client.InfluxDBClientFactory;
import com.influxdb.client.InfluxDBClientOptions;
import com.influxdb.client.WriteApi;
import com.influxdb.client.WriteOptions;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;

import java.util.concurrent.atomic.AtomicInteger;

/** One client for the whole controller. */
public class InfluxHolder implements AutoCloseable {
    private final InfluxDBClient client;
    private final WriteApi systemWriter;
    private final AtomicInteger requests = new AtomicInteger();

    public InfluxHolder(String url) {
        OkHttpClient.Builder http = new OkHttpClient.Builder().addInterceptor(this::dryRun);
        client = InfluxDBClientFactory.create(InfluxDBClientOptions.builder().url(url).authenticateToken("ci-token".toCharArray())
                .org("ci").bucket("builds").okHttpClient(http).build());
        client.setLogLevel(LogLevel.NONE);
        // queue length, executors in use: written for the life of the controller
        systemWriter = client.getWriteApi(WriteOptions.builder().batchSize(5000).flushInterval(60_000).build());
    }

    /** The controller runs in dry-run mode: nothing goes out. */
    private Response dryRun(Interceptor.Chain chain) {
        requests.incrementAndGet();
        return new Response.Builder().request(chain.request()).protocol(Protocol.HTTP_1_1).code(204).message("No Content")
                .body(ResponseBody.create("", MediaType.parse("text/plain"))).build();
    }

    public int getRequests() { return requests.get(); }

    public InfluxDBClient getClient() { return client; }
    public WriteApi getSystemWriter() { return systemWriter; }

    @Override
    public void close() {
        client.close();
    }
}
