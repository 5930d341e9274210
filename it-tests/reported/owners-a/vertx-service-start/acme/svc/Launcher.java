package acme.svc;

import io.vertx.core.*;
import java.util.*;
import java.util.concurrent.TimeUnit;

public class Launcher {
    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(2));
    private final List<String> services = new ArrayList<>();
    private int gone;

    public void boot() throws Exception {
        services.add(await(vertx.deployVerticle(OrderVerticle::new, new DeploymentOptions().setInstances(4))));
        vertx.eventBus().consumer("jobs.done", m -> gone++);
    }

    public void job(int no, java.util.function.Consumer<Object> watch) throws Exception {
        JobVerticle v = new JobVerticle(no);
        watch.accept(v);
        String id = await(vertx.deployVerticle(v));
        Thread.sleep(50);
        await(vertx.undeploy(id));
        vertx.eventBus().publish("jobs.done", no);
    }

    public String order(String what) throws Exception { return (String) await(vertx.eventBus().request("orders.create", what)).body(); }
    public static <T> T await(Future<T> f) throws Exception { return f.toCompletionStage().toCompletableFuture().get(5, TimeUnit.SECONDS); }
    public int gone() { return gone; }
    public void shutdown() throws Exception { await(vertx.close()); }
}
