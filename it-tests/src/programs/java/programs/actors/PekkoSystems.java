package programs.actors;

import com.typesafe.config.ConfigFactory;
import org.apache.pekko.actor.ActorSystem;

/** A system of actors for each test; the leaky side never ends one. */
public class PekkoSystems {
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
                "pekko { daemonic = on, coordinated-shutdown.run-by-jvm-shutdown-hook = off }")
            .withFallback(ConfigFactory.load()));
  }
}
