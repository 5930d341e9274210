package programs.actors;

import akka.actor.AbstractActor;
import akka.actor.ActorRef;
import akka.actor.ActorSystem;
import akka.actor.PoisonPill;
import akka.actor.Props;
import com.typesafe.config.ConfigFactory;
import programs.Rounds;
import programs.Rounds.Release;

/** Actors that subscribe to the events of their system. */
public class AkkaEvents {
  private static final ActorSystem SYSTEM =
      ActorSystem.create(
          "test",
          ConfigFactory.parseString(
                  "akka { daemonic = on, coordinated-shutdown.run-by-jvm-shutdown-hook = off }")
              .withFallback(ConfigFactory.load()));

  public static void main(String[] args) throws Exception {
    Rounds.run(args[0], args[0].equals("stopped") ? AkkaEvents::end : AkkaEvents::begin);
    if (args[0].equals("stopped")) {
      Thread.sleep(2_000);
    }
  }

  private static Release begin() {
    ActorRef actor = SYSTEM.actorOf(Props.create(Listener.class));
    for (Class<?> type : new Class<?>[] {String.class, String.class, Integer.class}) {
      SYSTEM.eventStream().subscribe(actor, type);
    }
    return () -> {
      SYSTEM.eventStream().unsubscribe(actor, String.class);
      SYSTEM.eventStream().unsubscribe(actor);
    };
  }

  private static Release end() {
    ActorRef actor = SYSTEM.actorOf(Props.create(Listener.class));
    SYSTEM.eventStream().subscribe(actor, String.class);
    return () -> actor.tell(PoisonPill.getInstance(), ActorRef.noSender());
  }

  /** One of many. */
  public static class Listener extends AbstractActor {
    @Override
    public Receive createReceive() {
      return receiveBuilder().build();
    }
  }
}
