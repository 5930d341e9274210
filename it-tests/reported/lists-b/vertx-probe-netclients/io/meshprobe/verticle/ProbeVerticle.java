package io.meshprobe.verticle;

import io.meshprobe.check.EndpointConfig;
import io.meshprobe.check.TcpCheck;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.Promise;
import io.vertx.core.net.NetClient;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

public class ProbeVerticle extends AbstractVerticle {
    private final List<EndpointConfig> endpoints;
    private final int rounds;
    private final CountDownLatch done;
    private final Consumer<NetClient> audit;
    private NetClient upstream;
    private int up, down, round;

    public ProbeVerticle(List<EndpointConfig> endpoints, int rounds, CountDownLatch done, Consumer<NetClient> audit) {
        this.endpoints = endpoints;
        this.rounds = rounds;
        this.done = done;
        this.audit = audit;
    }

    @Override
    public void start(Promise<Void> p) {
        // kept for the life of the verticle: reports go upstream through it
        upstream = vertx.createNetClient();
        vertx.eventBus().<String>consumer("probe.status", m -> m.reply("up=" + up + " down=" + down));
        p.complete();
        probe(0);
    }

    private void probe(int i) {
        if (i == endpoints.size()) {
            if (++round == rounds) {
                done.countDown();
                return;
            }
            vertx.setTimer(40, t -> probe(0));
            return;
        }
        new TcpCheck(vertx, audit).run(endpoints.get(i)).onComplete(ar -> {
            if (ar.succeeded() && ar.result()) up++;
            else down++;
            probe(i + 1);
        });
    }

    public String summary() {
        return "up=" + up + " down=" + down + " upstream=" + (upstream != null);
    }
}
