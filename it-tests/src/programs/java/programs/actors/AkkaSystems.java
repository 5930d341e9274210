package programs.actors;

import akka.actor.ActorSystem;
import com.typesafe.config.ConfigFactory;

/** A system of actors for each test; the leaky side never ends one. */
public class AkkaSystems {
  public static void main(String[] args) {
    for (int i = 0; i < 40; i++) {
      ActorSystem system = open(i);
      if (args[0].equals("clean")) {
        system.terminate();
        system.getWhenTerminated().toCompletableFuture().join();
      }
    }
  }

  private static ActorSystem open(int test) {
    return ActorSystem.create(
        "test" + test,
        ConfigFactory.parseString(
                "akka { daemonic = on, coordinated-shutdown.run-by-jvm-shutdown-hook = off }")
            .withFallback(ConfigFactory.load()));
  }
}
