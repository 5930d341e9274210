package acme.kube;

import com.squareup.okhttp.Call;
import com.squareup.okhttp.OkHttpClient;
import com.squareup.okhttp.Request;
import com.squareup.okhttp.Response;
import java.io.IOException;

/** Generated API client: one for the cluster. */
public class ApiClient {
    private final String basePath;
    private final OkHttpClient httpClient = new OkHttpClient();

    public ApiClient(String basePath) {
        this.basePath = basePath;
        httpClient.interceptors().add(chain -> chain.proceed(
                chain.request().newBuilder().header("User-Agent", "Swagger-Codegen/1.0/java").build()));
        httpClient.interceptors().add(new FakeCluster());
    }

    public OkHttpClient getHttpClient() {
        return httpClient;
    }

    public Call buildCall(String path) {
        return httpClient.newCall(new Request.Builder().url(basePath + path).build());
    }

    public <T> void executeAsync(Call call, ApiCallback<T> callback, Deserializer<T> deserializer) {
        try {
            Response r = call.execute();
            callback.onSuccess(deserializer.read(r.body().string()), r.code());
        } catch (IOException e) {
            callback.onFailure(e, 0);
        }
    }

    public interface Deserializer<T> {
        T read(String body);
    }
}
