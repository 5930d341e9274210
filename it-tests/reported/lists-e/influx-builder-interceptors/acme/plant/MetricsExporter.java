package acme.plant;

import acme.influx.InfluxDBFactory;
import acme.influx.InfluxDBImpl;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;

public class MetricsExporter {
    private final String url;
    private final OkHttpClient.Builder http = new OkHttpClient.Builder()
        .connectTimeout(2, TimeUnit.SECONDS)
        .connectionPool(new ConnectionPool(1, 5, TimeUnit.SECONDS))
        .addInterceptor(chain -> chain.proceed(chain.request().newBuilder().header("Authorization", "Token t").build()));
    private int ok;

    public MetricsExporter(String url) { this.url = url; }

    public void export(String... lines) throws IOException {
        try (InfluxDBImpl db = InfluxDBFactory.connect(url, http).enableGzip()) {
            for (String l : lines) if (db.write(l) == 204) ok++;
        }
    }

    public int ok() { return ok; }
}
