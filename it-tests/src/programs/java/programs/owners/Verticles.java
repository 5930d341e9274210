package programs.owners;

import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.Future;
import io.vertx.core.Vertx;

/** Verticles that come and go; the leaky ones leave a listener on a bus that outlives them. */
public class Verticles {
  private static final EventBus BUS = new EventBus();
  private static boolean leaky;

  public static void main(String[] args) throws Exception {
    leaky = args[0].equals("leaky");
    Vertx vertx = Vertx.vertx();
    for (int i = 0; i < 10; i++) {
      String id = get(vertx.deployVerticle(new Listening()));
      Thread.sleep(i == 0 ? 1500 : 5);
      get(vertx.undeploy(id));
    }
    get(vertx.close());
  }

  private static <T> T get(Future<T> future) throws Exception {
    return future.toCompletionStage().toCompletableFuture().get();
  }

  /** One of many. */
  static class Listening extends AbstractVerticle {
    private final Ear ear = new Ear();

    @Override
    public void start() {
      BUS.register(ear);
    }

    @Override
    public void stop() {
      if (!leaky) {
        BUS.unregister(ear);
      }
    }
  }

  /** Hears. */
  public static class Ear {
    @Subscribe
    public void hear(String message) {}
  }
}
