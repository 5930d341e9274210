package acme.iot;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

public class Gateway {
    private final Vertx vertx;
    private final Context ctx;
    private final boolean unregisters;
    private final Map<String, DeviceSession> sessions = new ConcurrentHashMap<>();

    public Gateway(Vertx vertx, boolean unregisters) {
        this.vertx = vertx;
        this.ctx = vertx.getOrCreateContext();
        this.unregisters = unregisters;
        vertx.eventBus().localConsumer("gateway.count", m -> m.reply(sessions.size()));
    }

    public void open(String id) throws InterruptedException {
        CountDownLatch l = new CountDownLatch(1);
        ctx.runOnContext(v -> { DeviceSession s = new DeviceSession(id, vertx, unregisters); sessions.put(id, s); s.connected(l); });
        l.await();
    }

    public DeviceSession lost(String id) throws InterruptedException {
        DeviceSession s = sessions.remove(id);
        CountDownLatch l = new CountDownLatch(1);
        ctx.runOnContext(v -> s.terminated(l));
        l.await();
        return s;
    }

    public Iterable<DeviceSession> sessions() { return sessions.values(); }
}
