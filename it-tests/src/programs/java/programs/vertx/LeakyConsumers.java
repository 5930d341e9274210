package programs.vertx;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.eventbus.DeliveryContext;
import io.vertx.core.eventbus.MessageConsumer;
import java.util.concurrent.TimeUnit;

/** Sessions that listen to Vert.x's event bus; the leaky ones forget to stop. */
public class LeakyConsumers {
  private static final Vertx VERTX = Vertx.vertx();

  public static void main(String[] args) throws Exception {
    for (int i = 0; i < 100; i++) {
      String address = "session." + i;
      switch (args[0]) {
        case "leaky" -> open(address);
        case "clean" -> open(address).unregister();
        case "handlerLater" -> {
          MessageConsumer<String> consumer = VERTX.eventBus().consumer(address);
          consumer.handler(message -> {});
          consumer.handler(null);
        }
        default -> {}
      }
    }
    if (args[0].equals("intercepted")) {
      Handler<DeliveryContext<Object>> both = DeliveryContext::next;
      VERTX.eventBus().addInboundInterceptor(both).addOutboundInterceptor(both);
    }
    if (args[0].equals("elsewhere")) {
      for (int i = 0; i < 4; i++) {
        VERTX.eventBus().consumer("pong." + i, message -> message.reply("")); // captures nothing
      }
    }
    if (args[0].equals("undeployed")) {
      String id =
          VERTX
              .deployVerticle(new Sessions())
              .toCompletionStage()
              .toCompletableFuture()
              .get(10, TimeUnit.SECONDS);
      VERTX.undeploy(id).toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }
    if (args[0].equals("closed")) {
      for (int i = 0; i < 100; i++) {
        open("session." + i);
      }
    }
    if (!args[0].equals("leaky")
        && !args[0].equals("intercepted")
        && !args[0].equals("elsewhere")) {
      VERTX.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }
    System.exit(0);
  }

  private static MessageConsumer<String> open(String address) {
    return VERTX.eventBus().consumer(address, message -> System.out.println(address + message));
  }

  /** A verticle takes its consumers with it. */
  private static class Sessions extends AbstractVerticle {
    @Override
    public void start() {
      for (int i = 0; i < 100; i++) {
        vertx.eventBus().<String>localConsumer("session." + i, message -> {});
      }
    }
  }
}
