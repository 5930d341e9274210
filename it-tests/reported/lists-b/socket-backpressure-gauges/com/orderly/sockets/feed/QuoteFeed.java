package com.orderly.sockets.feed;

import com.orderly.sockets.conn.TcpSocket;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;

public class QuoteFeed {
    private final MeterRegistry metrics;
    private final BiFunction<String, MeterRegistry, TcpSocket> acceptor;
    private final Map<String, TcpSocket> clients = new LinkedHashMap<>();
    private int next;

    public QuoteFeed(MeterRegistry metrics, BiFunction<String, MeterRegistry, TcpSocket> acceptor) {
        this.metrics = metrics;
        this.acceptor = acceptor;
        metrics.gaugeMapSize("feed.clients", java.util.List.of(), clients);
        Metrics.addRegistry(metrics);
    }

    public TcpSocket accept() {
        TcpSocket s = acceptor.apply("10.0.0." + next % 250 + ":" + (40000 + next++), metrics);
        clients.put(s.getId(), s);
        return s;
    }

    public void publish(String quote) {
        clients.values().forEach(c -> c.write(quote));
    }

    public void disconnect(TcpSocket s) {
        clients.remove(s.getId());
        s.close();
    }

    public int connected() { return clients.size(); }
}
