package org.shenmen.logging.client;

import com.google.common.util.concurrent.FutureCallback;
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import org.shenmen.logging.config.LogConfig;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

public class AliyunSlsLogCollectClient extends AbstractLogConsumeClient {
    private FakeProducer client;
    protected ThreadPoolExecutor threadExecutor;
    private final AtomicLong delivered = new AtomicLong();

    @Override
    protected void initClient0(LogConfig config) {
        client = new FakeProducer();
        threadExecutor = createThreadPoolExecutor(config);
    }

    private ThreadPoolExecutor createThreadPoolExecutor(LogConfig config) {
        int n = config.ioThreadCount();
        return new ThreadPoolExecutor(n, n, 60, TimeUnit.SECONDS, new ArrayBlockingQueue<>(200), r -> {
            Thread t = new Thread(r, "sls-callback-" + config.project());
            t.setDaemon(true);
            return t;
        }, new ThreadPoolExecutor.CallerRunsPolicy());
    }

    @Override
    protected void consume0(List<String> logs) {
        for (String line : logs) {
            ListenableFuture<Integer> f = client.putLog(line);
            Futures.addCallback(f, new ProducerFutureCallback(), threadExecutor);
        }
    }

    @Override
    protected void close0() {
        client.close();
    }

    public long getDelivered() { return delivered.get(); }

    private class ProducerFutureCallback implements FutureCallback<Integer> {
        @Override
        public void onSuccess(Integer result) {
            delivered.incrementAndGet();
        }

        @Override
        public void onFailure(Throwable t) {
            System.err.println("send logs failed: " + t);
        }
    }
}
