package programs.vertx;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Vertx;
import java.util.concurrent.TimeUnit;

/** Connections with a ping timer each; the leaky ones let it go on when they close. */
public class LeakyTimers {
  private static final Vertx VERTX = Vertx.vertx();
  private static final long FOREVER = TimeUnit.DAYS.toMillis(1);

  public static void main(String[] args) throws Exception {
    for (int i = 0; i < 100; i++) {
      int connection = i;
      switch (args[0]) {
        case "leaky" -> ping(connection);
        case "clean" -> VERTX.cancelTimer(ping(connection));
        case "fired" -> VERTX.setTimer(1, id -> failSometimes(connection));
        case "closed" -> VERTX.setTimer(FOREVER, id -> System.out.println(connection));
        case "delayed" ->
            VERTX.cancelTimer(VERTX.setPeriodic(FOREVER, 5, id -> System.out.println(connection)));
        default -> {}
      }
    }
    if (args[0].equals("undeployed")) {
      String id =
          VERTX
              .deployVerticle(new Pings())
              .toCompletionStage()
              .toCompletableFuture()
              .get(10, TimeUnit.SECONDS);
      VERTX.undeploy(id).toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }
    if (args[0].equals("fired")) {
      Thread.sleep(300);
    } else if (!args[0].equals("leaky")) {
      VERTX.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }
    System.exit(0);
  }

  private static long ping(int connection) {
    return VERTX.setPeriodic(FOREVER, id -> System.out.println("ping " + connection));
  }

  private static void failSometimes(int connection) {
    if (connection % 2 == 0) {
      throw new IllegalStateException("a timer that fails has fired all the same");
    }
  }

  /** A verticle takes its timers with it. */
  private static class Pings extends AbstractVerticle {
    @Override
    public void start() {
      for (int i = 0; i < 100; i++) {
        vertx.setPeriodic(FOREVER, id -> {});
        vertx.setTimer(FOREVER, id -> {});
      }
    }
  }
}
