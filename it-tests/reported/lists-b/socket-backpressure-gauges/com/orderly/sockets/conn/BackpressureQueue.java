package com.orderly.sockets.conn;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;

public class BackpressureQueue {
    private final Deque<ByteBuffer> pending = new ArrayDeque<>();
    private long bytes;

    public synchronized void offer(ByteBuffer b) {
        pending.add(b);
        bytes += b.remaining();
    }

    public synchronized ByteBuffer poll() {
        ByteBuffer b = pending.poll();
        if (b != null) bytes -= b.remaining();
        return b;
    }

    public synchronized long pendingBytes() {
        return bytes;
    }
}
