package acme.mcp;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Speaks with a tool server over HTTP, with a client of its own. */
public class HttpClientStreamableHttpTransport implements McpClientTransport {
    private final URI endpoint;
    private final boolean releaseOnClose;
    private volatile HttpClient httpClient;
    private volatile boolean closed;

    private HttpClientStreamableHttpTransport(URI endpoint, HttpClient httpClient, boolean releaseOnClose) {
        this.endpoint = endpoint;
        this.httpClient = httpClient;
        this.releaseOnClose = releaseOnClose;
    }

    public static Builder builder(URI endpoint) {
        return new Builder(endpoint);
    }

    @Override
    public String send(String json) throws Exception {
        if (closed) {
            throw new IllegalStateException("transport closed");
        }
        HttpRequest r = HttpRequest.newBuilder(endpoint).timeout(Duration.ofSeconds(5))
                .POST(HttpRequest.BodyPublishers.ofString(json)).build();
        return httpClient.send(r, HttpResponse.BodyHandlers.ofString()).body();
    }

    @Override
    public void close() {
        closed = true;
        if (releaseOnClose) {
            // there is no HttpClient.close() before Java 21: it goes when nobody holds it
            httpClient = null;
        }
    }

    public static class Builder {
        private final URI endpoint;
        private final HttpClient.Builder clientBuilder = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1);
        private boolean releaseOnClose;

        Builder(URI endpoint) {
            this.endpoint = endpoint;
        }

        public Builder connectTimeout(Duration d) {
            clientBuilder.connectTimeout(d);
            return this;
        }

        public Builder releaseOnClose(boolean b) {
            releaseOnClose = b;
            return this;
        }

        public HttpClientStreamableHttpTransport build() {
            HttpClient httpClient = clientBuilder.build();
            return new HttpClientStreamableHttpTransport(endpoint, httpClient, releaseOnClose);
        }
    }
}
