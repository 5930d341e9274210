package acme.svc;

import io.vertx.core.*;
import java.util.concurrent.atomic.AtomicInteger;

public class OrderVerticle extends AbstractVerticle {
    static final AtomicInteger HANDLED = new AtomicInteger();
    private long flushTimer;
    private int pending;

    @Override public void start() {
        vertx.eventBus().<String>consumer("orders.create", m -> { pending++; HANDLED.incrementAndGet(); m.reply("ok"); });
        vertx.eventBus().consumer("orders.config", m -> pending = 0);
        flushTimer = vertx.setPeriodic(50, id -> pending = 0);
    }

    @Override public void stop() { vertx.cancelTimer(flushTimer); }
    public static int handled() { return HANDLED.get(); }
}
