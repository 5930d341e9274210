package programs.vertx;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** An instance for each request; the leaky side never closes one. */
public class Instances {
  private static final List<Vertx> KEPT = new ArrayList<>();

  public static void main(String[] args) throws Exception {
    for (int i = 0; i < 40; i++) {
      Vertx vertx = open();
      KEPT.add(vertx);
      CountDownLatch ran = new CountDownLatch(1);
      vertx.runOnContext(it -> ran.countDown());
      ran.await();
      if (args[0].equals("clean")) {
        vertx.close();
      }
    }
    System.exit(0); // their threads are no daemons
  }

  private static Vertx open() {
    return Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1).setWorkerPoolSize(1));
  }
}
