package com.orderly.sockets.conn;

import io.micrometer.core.instrument.MeterRegistry;

public class ForgettingSocket extends TcpSocket {
    public ForgettingSocket(String id, MeterRegistry metrics) {
        super(id, metrics);
    }

    @Override
    protected void onClosed() {
        forgetMetrics();
    }
}
