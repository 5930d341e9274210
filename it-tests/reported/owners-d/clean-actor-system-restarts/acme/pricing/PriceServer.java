package acme.pricing;

import com.typesafe.config.ConfigFactory;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.pekko.Done;
import org.apache.pekko.actor.ActorRef;
import org.apache.pekko.actor.ActorSystem;
import org.apache.pekko.actor.Cancellable;
import org.apache.pekko.actor.CoordinatedShutdown;

/** The price server; an operator restarts it for a new tariff. Each start makes an actor system of its own. */
public class PriceServer {
    private ActorSystem system;
    private ActorRef[] desks;
    private Cancellable jvmHook;

    public void start(String tariff) {
        system = ActorSystem.create("pricing-" + tariff, ConfigFactory.parseString(
                "pekko.loglevel=OFF, pekko.stdout-loglevel=OFF, pekko.log-dead-letters=off, pekko.coordinated-shutdown.exit-jvm=off,"
                + "pekko.coordinated-shutdown.terminate-actor-system=on").withFallback(ConfigFactory.load()));
        desks = new ActorRef[4];
        for (int i = 0; i < desks.length; i++) desks[i] = system.actorOf(PriceDesk.props(tariff), "desk-" + i);
        CoordinatedShutdown cs = CoordinatedShutdown.get(system);
        cs.addTask(CoordinatedShutdown.PhaseBeforeServiceUnbind(), "print-totals", () -> {
            System.out.println("closing tariff " + tariff);
            return CompletableFuture.completedFuture(Done.getInstance());
        });
        jvmHook = cs.addCancellableJvmShutdownHook(() -> System.out.println("JVM ends while tariff " + tariff + " is open"));
        system.registerOnTermination(() -> desks = null);
    }

    public void quote(int n) {
        for (ActorRef d : desks) d.tell(n, ActorRef.noSender());
    }

    public ActorSystem stop() throws Exception {
        ActorSystem s = system;
        jvmHook.cancel();
        CoordinatedShutdown.get(s).runAll(CoordinatedShutdown.unknownReason()).toCompletableFuture().get(5, TimeUnit.SECONDS);
        s.getWhenTerminated().toCompletableFuture().get(5, TimeUnit.SECONDS);
        system = null;
        return s;
    }
}
