package shop;

import io.vertx.core.Vertx;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

public class Shop {
    public final Vertx vertx = Vertx.vertx(new io.vertx.core.VertxOptions().setEventLoopPoolSize(1).setWorkerPoolSize(2));
    private final ExecutorService warmup = Executors.newSingleThreadExecutor();
    private final boolean leave;
    private String deployment;
    public final AtomicInteger audit = new AtomicInteger();

    public Shop(boolean leave) {
        this.leave = leave;
        vertx.eventBus().consumer("prices.invalidate", m -> audit.incrementAndGet());
    }

    public OrderVerticle redeploy() throws Exception {
        if (deployment != null) vertx.undeploy(deployment).toCompletionStage().toCompletableFuture().get(5, TimeUnit.SECONDS);
        OrderVerticle v = new OrderVerticle(warmup, leave);
        deployment = vertx.deployVerticle(v).toCompletionStage().toCompletableFuture().get(5, TimeUnit.SECONDS);
        return v;
    }

    public void trade(int n) throws Exception {
        CountDownLatch done = new CountDownLatch(n);
        for (int i = 0; i < n; i++) {
            vertx.eventBus().request("orders", "order " + i).onComplete(r -> done.countDown());
        }
        done.await(5, TimeUnit.SECONDS);
        vertx.eventBus().publish("prices.invalidate", "all");
    }

    public void close() throws Exception {
        warmup.shutdown();
        vertx.close().toCompletionStage().toCompletableFuture().get(5, TimeUnit.SECONDS);
    }
}
