package acme.logship;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class ShardUploader {
    private final int shard;
    private final BlockingQueue<String> queue = new LinkedBlockingQueue<>(1000);
    private final boolean careful;
    private Thread worker;
    private Thread hook;
    private volatile boolean running;
    private int sent;

    public ShardUploader(int shard, boolean careful) { this.shard = shard; this.careful = careful; }

    public ShardUploader start() {
        running = true;
        worker = new Thread(this::drain, "upload-" + shard);
        worker.setDaemon(true);
        worker.start();
        hook = new Thread("flush-" + shard) {
            @Override public void run() { flush(); }
        };
        Runtime.getRuntime().addShutdownHook(hook);
        return this;
    }

    public void log(String line) { queue.offer(line); }

    private void drain() {
        try {
            while (running) {
                if (queue.poll(20, java.util.concurrent.TimeUnit.MILLISECONDS) != null) sent++;
            }
        } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
    }

    private void flush() {
        if (running) System.out.println("shard " + shard + " flushed " + queue.size() + " after " + sent);
    }

    public void stop() throws InterruptedException {
        running = false;
        worker.join();
        worker = null;
        if (careful) Runtime.getRuntime().removeShutdownHook(hook);
    }
}
