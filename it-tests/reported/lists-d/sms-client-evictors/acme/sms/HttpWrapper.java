package acme.sms;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClientBuilder;
import org.apache.http.impl.conn.PoolingHttpClientConnectionManager;

/** Holds the HTTP client of an SmsClient. */
class HttpWrapper {
    private final String baseUri;
    private CloseableHttpClient httpClient;

    HttpWrapper(String baseUri) {
        this.baseUri = baseUri;
    }

    CloseableHttpClient getHttpClient() {
        if (httpClient == null) {
            httpClient = createHttpClient();
        }
        return httpClient;
    }

    String baseUri() {
        return baseUri;
    }

    protected CloseableHttpClient createHttpClient() {
        PoolingHttpClientConnectionManager connectionManager = new PoolingHttpClientConnectionManager();
        connectionManager.setDefaultMaxPerRoute(10);
        connectionManager.setMaxTotal(20);
        RequestConfig config = RequestConfig.custom().setConnectTimeout(2000).setSocketTimeout(4000).build();
        return HttpClientBuilder.create()
                .setConnectionManager(connectionManager)
                .setDefaultRequestConfig(config)
                .setUserAgent("acme-sms/9.13")
                .evictExpiredConnections()
                .evictIdleConnections(30, TimeUnit.SECONDS)
                .build();
    }

    /** Added with the fix. */
    void close() {
        if (httpClient != null) {
            try {
                httpClient.close();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
