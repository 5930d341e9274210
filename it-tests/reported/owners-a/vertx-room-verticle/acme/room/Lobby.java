package acme.room;

import io.vertx.core.Vertx;
import java.util.Map;
import java.util.concurrent.*;

public class Lobby {
    private final Vertx vertx;
    private final boolean onContext;
    private final ExecutorService storage = Executors.newFixedThreadPool(2, r -> { Thread t = new Thread(r, "storage"); t.setDaemon(true); return t; });
    private final Map<String, String> deployments = new ConcurrentHashMap<>();
    private int announced;

    public Lobby(Vertx vertx, boolean onContext) {
        this.vertx = vertx;
        this.onContext = onContext;
        vertx.eventBus().consumer("announcements", m -> announced++);
        vertx.eventBus().consumer("lobby.list", m -> m.reply(String.join(",", deployments.keySet())));
    }

    public RoomVerticle openRoom(String name) throws Exception {
        RoomVerticle v = new RoomVerticle(name, storage, onContext);
        deployments.put(name, vertx.deployVerticle(v).toCompletionStage().toCompletableFuture().get(5, TimeUnit.SECONDS));
        return v;
    }

    public void closeRoom(String name) throws Exception {
        vertx.undeploy(deployments.remove(name)).toCompletionStage().toCompletableFuture().get(5, TimeUnit.SECONDS);
    }

    public int announced() { return announced; }
    public int open() { return deployments.size(); }
}
