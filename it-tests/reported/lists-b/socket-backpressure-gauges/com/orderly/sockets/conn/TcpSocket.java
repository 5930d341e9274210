package com.orderly.sockets.conn;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

import java.nio.ByteBuffer;
import java.util.function.Supplier;

/** One accepted connection. */
public class TcpSocket {
    private final String id;
    private final MeterRegistry metrics;
    private final BackpressureQueue queue = new BackpressureQueue();
    private final byte[] readBuffer = new byte[4096];
    private final Gauge backpressure;
    private boolean open = true;

    public TcpSocket(String id, MeterRegistry metrics) {
        this.id = id;
        this.metrics = metrics;
        Supplier<Number> pending = () -> open ? queue.pendingBytes() : 0;
        this.backpressure = Gauge.builder("socket.backpressure", pending)
                .tag("socket", id)
                .baseUnit("bytes")
                .register(metrics);
    }

    public void write(String s) {
        queue.offer(ByteBuffer.wrap(s.getBytes()));
        metrics.counter("socket.writes").increment();
    }

    public void flush() {
        ByteBuffer b;
        while ((b = queue.poll()) != null) {
            b.get(readBuffer, 0, Math.min(b.remaining(), readBuffer.length));
        }
    }

    public void close() {
        flush();
        open = false;
        onClosed();
    }

    protected void onClosed() {
    }

    protected void forgetMetrics() {
        metrics.remove(backpressure);
    }

    public boolean isOpen() { return open; }
    public String getId() { return id; }
}
