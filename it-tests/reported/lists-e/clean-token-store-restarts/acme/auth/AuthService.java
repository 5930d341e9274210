package acme.auth;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.util.concurrent.TimeUnit;

/** A server of its own, that is restarted when its configuration changes. */
public class AuthService {
    private final Vertx vertx;
    private final NonceStore store;
    private final String realm;

    public AuthService(String realm) {
        this.realm = realm;
        vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1).setWorkerPoolSize(2).setInternalBlockingPoolSize(1));
        store = new NonceStore(vertx);
        vertx.eventBus().<String>consumer("auth.challenge", m -> m.reply(realm + ":" + store.next()));
        vertx.eventBus().consumer("auth.audit", m -> { if (m.body().equals("full")) System.out.println(realm + " audit full"); });
        vertx.setTimer(60_000, id -> System.out.println(realm + " has been up for a minute"));
    }

    public String challenge() throws Exception {
        return vertx.eventBus().<String>request("auth.challenge", "").map(m -> m.body())
            .toCompletionStage().toCompletableFuture().get(3, TimeUnit.SECONDS);
    }

    public NonceStore store() { return store; }

    public void stop() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(3, TimeUnit.SECONDS);
        System.out.println(realm + " stopped, swept " + store.swept());
    }
}
