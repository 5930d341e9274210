package io.podwatch.generated;

import com.squareup.okhttp.Call;

/** As the newer generator writes it: no interceptor for each call. */
public class CoreV1ApiRegenerated extends CoreV1Api {
    public CoreV1ApiRegenerated(ApiClient apiClient) {
        super(apiClient);
    }

    @Override
    protected Call listPodForAllNamespacesCall(String labelSelector, ProgressResponseBody.ProgressListener progressListener) {
        return super.listPodForAllNamespacesCall(labelSelector, null);
    }
}
