package acme.kube;

import com.squareup.okhttp.Call;
import com.squareup.okhttp.Interceptor;
import com.squareup.okhttp.Response;
import java.io.IOException;

/** Generated. Do not edit. */
public class CoreV1Api {
    private final ApiClient apiClient;
    private final boolean removeInterceptor;

    public CoreV1Api(ApiClient apiClient, boolean removeInterceptor) {
        this.apiClient = apiClient;
        this.removeInterceptor = removeInterceptor;
    }

    private Call listNamespacedPodCall(String namespace, final ProgressListener progressListener) {
        if (progressListener != null) {
            apiClient.getHttpClient().networkInterceptors().add(new Interceptor() {
                @Override
                public Response intercept(Interceptor.Chain chain) throws IOException {
                    Response originalResponse = chain.proceed(chain.request());
                    progressListener.update(originalResponse.body().contentLength(), originalResponse.body().contentLength(), true);
                    return originalResponse;
                }
            });
        }
        return apiClient.buildCall("/api/v1/namespaces/" + namespace + "/pods");
    }

    public void listNamespacedPodAsync(String namespace, final ApiCallback<String> callback) {
        ProgressListener progressListener = null;
        if (callback != null) {
            progressListener = callback::onDownloadProgress;
        }
        int before = apiClient.getHttpClient().networkInterceptors().size();
        Call call = listNamespacedPodCall(namespace, progressListener);
        apiClient.executeAsync(call, callback, body -> body);
        if (removeInterceptor) {
            apiClient.getHttpClient().networkInterceptors().remove(before);
        }
    }

    interface ProgressListener {
        void update(long bytesRead, long contentLength, boolean done);
    }
}
