package acme.influx;

import okhttp3.OkHttpClient;

public final class InfluxDBFactory {
    public static boolean copyBuilder;

    private InfluxDBFactory() { }

    public static InfluxDBImpl connect(String url, OkHttpClient.Builder client) {
        return new InfluxDBImpl(url, client, copyBuilder);
    }
}
