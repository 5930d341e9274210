package io.meshprobe.check;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetClientOptions;

import java.util.function.Consumer;

/** One probe of one endpoint; each check has timeouts of its own, so it makes a client of its own. */
public class TcpCheck {
    private final Vertx vertx;
    private final Consumer<NetClient> audit;

    public TcpCheck(Vertx vertx, Consumer<NetClient> audit) {
        this.vertx = vertx;
        this.audit = audit;
    }

    public Future<Boolean> run(EndpointConfig cfg) {
        NetClient client = vertx.createNetClient(new NetClientOptions()
                .setConnectTimeout(cfg.timeoutMs())
                .setReconnectAttempts(0)
                .setMetricsName("check-" + cfg.name()));
        audit.accept(client);
        return client.connect(cfg.port(), "127.0.0.1")
                .compose(so -> so.close().map(true), err -> Future.succeededFuture(false))
                .eventually(() -> client.close());
    }
}
