package io.podwatch.generated;

public interface ApiCallback<T> {
    void onFailure(Exception e);

    void onSuccess(T result, int statusCode);

    void onDownloadProgress(long bytesRead, long contentLength, boolean done);
}
