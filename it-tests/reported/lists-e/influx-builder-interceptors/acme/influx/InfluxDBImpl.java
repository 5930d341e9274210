package acme.influx;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class InfluxDBImpl implements AutoCloseable {
    private static final MediaType TEXT = MediaType.get("text/plain; charset=utf-8");
    private final String url;
    private final OkHttpClient client;
    private final GzipRequestInterceptor gzipRequestInterceptor = new GzipRequestInterceptor();
    private int writes;

    InfluxDBImpl(String url, OkHttpClient.Builder client, boolean copyBuilder) {
        this.url = url;
        OkHttpClient.Builder builder = copyBuilder ? client.build().newBuilder() : client;
        this.client = builder
            .addInterceptor(new BasicLoggingInterceptor())
            .addInterceptor(gzipRequestInterceptor)
            .build();
    }

    public InfluxDBImpl enableGzip() {
        gzipRequestInterceptor.enable();
        return this;
    }

    public int write(String line) throws IOException {
        Request r = new Request.Builder().url(url + "/write").post(RequestBody.create(TEXT, line)).build();
        try (Response response = client.newCall(r).execute()) {
            writes++;
            return response.code();
        }
    }

    @Override public void close() {
        if (writes == 0) System.out.println("nothing written to " + url);
    }
}
