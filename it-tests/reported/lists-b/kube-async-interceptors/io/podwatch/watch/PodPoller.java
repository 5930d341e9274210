package io.podwatch.watch;

import io.podwatch.generated.ApiCallback;
import io.podwatch.generated.CoreV1Api;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

public class PodPoller {
    private final CoreV1Api api;
    private final AtomicInteger ok = new AtomicInteger();

    public PodPoller(CoreV1Api api) {
        this.api = api;
    }

    public void poll(String app, Consumer<Object> audit) throws InterruptedException {
        Poll p = new Poll(app);
        audit.accept(p);
        api.listPodForAllNamespacesAsync("app%3D" + app, p);
        p.done.await(3, TimeUnit.SECONDS);
    }

    public int getOk() { return ok.get(); }

    private class Poll implements ApiCallback<String> {
        final CountDownLatch done = new CountDownLatch(1);
        final String app;
        final byte[] page = new byte[2048];

        Poll(String app) {
            this.app = app;
        }

        @Override
        public void onFailure(Exception e) {
            System.out.println(app + " failed " + e);
            done.countDown();
        }

        @Override
        public void onSuccess(String result, int statusCode) {
            page[0] = (byte) result.length();
            ok.incrementAndGet();
            done.countDown();
        }

        @Override
        public void onDownloadProgress(long bytesRead, long contentLength, boolean finished) {
        }
    }
}
