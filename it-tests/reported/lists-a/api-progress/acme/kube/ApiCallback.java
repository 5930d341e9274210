package acme.kube;

import java.io.IOException;

public interface ApiCallback<T> {
    void onFailure(IOException e, int statusCode);

    void onSuccess(T result, int statusCode);

    void onDownloadProgress(long bytesRead, long contentLength, boolean done);
}
