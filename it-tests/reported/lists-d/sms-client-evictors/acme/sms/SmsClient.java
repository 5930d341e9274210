package acme.sms;

import java.io.IOException;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.entity.StringEntity;
import org.apache.http.util.EntityUtils;

/** Sends short messages over a provider's API. */
public class SmsClient {
    private final String apiKey;
    private final HttpWrapper httpWrapper;

    private SmsClient(Builder b) {
        apiKey = b.apiKey;
        httpWrapper = new HttpWrapper(b.baseUri);
    }

    public static Builder builder() {
        return new Builder();
    }

    public String submit(String to, String text) throws IOException {
        HttpPost post = new HttpPost(httpWrapper.baseUri() + "/sms");
        post.setHeader("X-Api-Key", apiKey);
        post.setEntity(new StringEntity(to + "|" + text));
        try (CloseableHttpResponse r = httpWrapper.getHttpClient().execute(post)) {
            return EntityUtils.toString(r.getEntity());
        }
    }

    /** Added with the fix; before there was no way. */
    public void shutdown() {
        httpWrapper.close();
    }

    public static class Builder {
        private String apiKey;
        private String baseUri;

        public Builder apiKey(String k) {
            apiKey = k;
            return this;
        }

        public Builder baseUri(String u) {
            baseUri = u;
            return this;
        }

        public SmsClient build() {
            return new SmsClient(this);
        }
    }
}
