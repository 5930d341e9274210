import io.meshprobe.check.EndpointConfig;
import io.meshprobe.verticle.ProbeVerticle;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetServer;

import java.lang.reflect.Field;
import java.util.*;
import java.util.concurrent.*;

public class Main {
    public static void main(String[] a) throws Exception {
        Truth truth = new Truth();
        Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1).setWorkerPoolSize(2).setInternalBlockingPoolSize(2));
        NetServer server = vertx.createNetServer().connectHandler(so -> so.handler(b -> { }));
        int port = server.listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS).actualPort();
        CountDownLatch done = new CountDownLatch(1);
        ProbeVerticle v = new ProbeVerticle(List.of(new EndpointConfig("db", port, 500), new EndpointConfig("cache", port, 200),
                new EndpointConfig("old-mail", 1, 200)), 10, done, c -> truth.track(innermost(c)));
        vertx.deployVerticle(v).toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
        done.await(20, TimeUnit.SECONDS);
        Thread.sleep(300);
        System.out.println(v.summary());
        truth.print(a[0], "closed NetClientImpl still in the close future of their owner");
        vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
        System.exit(0);
    }

    /** vertx.createNetClient() hands out a cleanable wrapper; what leaks is the client inside. */
    private static Object innermost(NetClient c) {
        for (Field f : c.getClass().getDeclaredFields()) {
            if (f.getType().getName().contains("NetClient")) {
                try {
                    f.setAccessible(true);
                    Object o = f.get(c);
                    if (o != null) return o;
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return c;
    }
}
