package shop;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Promise;
import io.vertx.core.eventbus.MessageConsumer;
import java.util.concurrent.ExecutorService;

public class OrderVerticle extends AbstractVerticle {
    private final ExecutorService warmup;
    private final boolean leave;
    private MessageConsumer<String> invalidate;
    private int orders;
    private int cleared;

    public OrderVerticle(ExecutorService warmup, boolean leave) {
        this.warmup = warmup;
        this.leave = leave;
    }

    @Override
    public void start(Promise<Void> started) {
        vertx.eventBus().<String>consumer("orders", m -> {
            orders++;
            m.reply("ok " + orders);
        });
        warmup.submit(() -> {
            try {
                Thread.sleep(40);
                invalidate = vertx.eventBus().consumer("prices.invalidate", m -> cleared++);
                started.complete();
            } catch (InterruptedException e) {
                started.fail(e);
            }
        });
    }

    @Override
    public void stop() {
        if (leave && invalidate != null) invalidate.unregister();
    }
}
