package programs.owners;

import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.Vertx;

/**
 * Verticles of Vert.x 5 that come and go; the leaky ones leave a listener on a bus that outlives
 * them.
 */
public class NewVerticles {
  private static final EventBus BUS = new EventBus();
  private static boolean leaky;

  public static void main(String[] args) throws Exception {
    leaky = args[0].equals("leaky");
    Vertx vertx = Vertx.vertx();
    for (int i = 0; i < 10; i++) {
      String id = get(vertx.deployVerticle(new Listening()));
      get(vertx.undeploy(id));
    }
    get(vertx.close());
  }

  private static <T> T get(Future<T> future) throws Exception {
    return future.toCompletionStage().toCompletableFuture().get();
  }

  /** One of many. */
  static class Listening extends VerticleBase {
    private final Ear ear = new Ear();

    @Override
    public Future<?> start() {
      BUS.register(ear);
      return Future.succeededFuture();
    }

    @Override
    public Future<?> stop() {
      if (!leaky) {
        BUS.unregister(ear);
      }
      return Future.succeededFuture();
    }
  }

  /** Hears. */
  public static class Ear {
    @Subscribe
    public void hear(String message) {}
  }
}
