package io.podwatch.generated;

import com.squareup.okhttp.Call;
import com.squareup.okhttp.Interceptor;
import com.squareup.okhttp.Response;

import java.io.IOException;

/** Generated from the OpenAPI description, do not edit. */
public class CoreV1Api {
    protected final ApiClient apiClient;

    public CoreV1Api(ApiClient apiClient) {
        this.apiClient = apiClient;
    }

    protected Call listPodForAllNamespacesCall(String labelSelector, final ProgressResponseBody.ProgressListener progressListener) {
        if (progressListener != null) {
            apiClient.getHttpClient().networkInterceptors().add(new Interceptor() {
                @Override
                public Response intercept(Interceptor.Chain chain) throws IOException {
                    Response originalResponse = chain.proceed(chain.request());
                    return originalResponse.newBuilder()
                            .body(new ProgressResponseBody(originalResponse.body(), progressListener))
                            .build();
                }
            });
        }
        return apiClient.buildCall("/api/v1/pods?labelSelector=" + labelSelector);
    }

    public Call listPodForAllNamespacesAsync(String labelSelector, final ApiCallback<String> callback) {
        ProgressResponseBody.ProgressListener progressListener = null;
        if (callback != null) {
            progressListener = new ProgressResponseBody.ProgressListener() {
                @Override
                public void update(long bytesRead, long contentLength, boolean done) {
                    callback.onDownloadProgress(bytesRead, contentLength, done);
                }
            };
        }
        Call call = listPodForAllNamespacesCall(labelSelector, progressListener);
        apiClient.executeAsync(call, callback);
        return call;
    }
}
