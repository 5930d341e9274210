package dev.leash.benchmarks.service;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.util.concurrent.TimeUnit;

/** A server on Vert.x that answers with the path it is asked for. */
final class VertxEcho extends ServedWorkload {

  private static final int ROUNDS = 2000;

  VertxEcho() throws Exception {
    super(new HttpRequests(start(), ROUNDS, "/echo"));
  }

  private static int start() throws Exception {
    HttpServer server =
        Vertx.vertx()
            .createHttpServer()
            .requestHandler(request -> request.response().end(request.path()));
    return server
        .listen(0, "localhost")
        .toCompletionStage()
        .toCompletableFuture()
        .get(1, TimeUnit.MINUTES)
        .actualPort();
  }
}
