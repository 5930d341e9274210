package org.shenmen.logging.collector;

import org.shenmen.logging.client.AbstractLogConsumeClient;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Buffers the access log and hands it on in batches; one thread for the life of the gateway. */
public class DefaultLogCollector implements AutoCloseable {
    private final BlockingQueue<String> bufferQueue = new LinkedBlockingQueue<>(1000);
    private final AbstractLogConsumeClient client;
    private final ExecutorService consumer = Executors.newSingleThreadExecutor(r -> new Thread(r, "shenmen-log-collect"));
    private volatile boolean started = true;

    public DefaultLogCollector(AbstractLogConsumeClient client) {
        this.client = client;
        consumer.execute(this::consume);
    }

    public void collect(String line) {
        bufferQueue.offer(line);
    }

    private void consume() {
        while (started) {
            List<String> batch = new ArrayList<>();
            try {
                String first = bufferQueue.poll(20, TimeUnit.MILLISECONDS);
                if (first != null) batch.add(first);
                bufferQueue.drainTo(batch, 50);
                synchronized (client) {
                    client.consume(batch);
                }
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    @Override
    public void close() {
        started = false;
        consumer.shutdownNow();
    }
}
