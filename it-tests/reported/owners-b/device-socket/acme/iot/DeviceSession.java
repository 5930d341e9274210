package acme.iot;

import io.vertx.core.Vertx;
import io.vertx.core.eventbus.Message;
import io.vertx.core.eventbus.MessageConsumer;
import java.util.concurrent.CountDownLatch;

public class DeviceSession {
    private final String id;
    private final Vertx vertx;
    private final boolean unregisters;
    private MessageConsumer<String> cmd, broadcast;
    private long pingTimer;
    private int pings, commands;

    DeviceSession(String id, Vertx vertx, boolean unregisters) { this.id = id; this.vertx = vertx; this.unregisters = unregisters; }

    void connected(CountDownLatch done) {
        MessageConsumer<String> c = vertx.eventBus().localConsumer("cmd." + id, this::command);
        MessageConsumer<String> b = vertx.eventBus().localConsumer("broadcast", this::command);
        if (unregisters) { cmd = c; broadcast = b; }
        pingTimer = vertx.setPeriodic(90, t -> pings++);
        done.countDown();
    }

    private void command(Message<String> m) {
        commands++;
        m.reply(id + " ok");
    }

    void terminated(CountDownLatch done) {
        vertx.cancelTimer(pingTimer);
        if (cmd != null) cmd.unregister();
        if (broadcast != null) broadcast.unregister();
        done.countDown();
    }

    public String toString() { return id + " commands=" + commands + " pings>0=" + (pings > 0); }
}
