package acme.kube;

import java.io.IOException;

/** Result holder of one listing. */
public class PodLister implements ApiCallback<String> {
    private final String namespace;
    private final long[] histogram = new long[512];
    private String result = "";

    public PodLister(String namespace) {
        this.namespace = namespace;
    }

    @Override
    public void onFailure(IOException e, int statusCode) {
        result = namespace + " failed " + e;
    }

    @Override
    public void onSuccess(String result, int statusCode) {
        this.result = namespace + " " + statusCode + " " + result;
    }

    @Override
    public void onDownloadProgress(long bytesRead, long contentLength, boolean done) {
        histogram[(int) Math.min(511, bytesRead)]++;
    }

    public String result() {
        return result;
    }
}
