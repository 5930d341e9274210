import acme.meters.MeterGateway;
import acme.meters.MeterRegistry;
import com.typesafe.config.ConfigFactory;
import java.lang.ref.WeakReference;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.apache.pekko.actor.ActorRef;
import org.apache.pekko.actor.ActorSystem;
import scala.concurrent.Await;
import scala.concurrent.duration.Duration;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        ActorSystem system = ActorSystem.create("plant", ConfigFactory.parseString(
                "pekko.loglevel=OFF, pekko.log-dead-letters=off, pekko.stdout-loglevel=OFF").withFallback(ConfigFactory.load()));
        MeterGateway gateway = new MeterGateway();
        CopyOnWriteArrayList<WeakReference<Object>> unmounted = new CopyOnWriteArrayList<>();
        ActorRef registry = system.actorOf(MeterRegistry.props(gateway, a[0].equals("y"), unmounted), "meters");
        for (int i = 0; i < 4; i++) registry.tell(new MeterRegistry.Mount("fixed-" + i), ActorRef.noSender());
        for (int i = 0; i < 6; i++) {
            registry.tell(new MeterRegistry.Mount("loan-" + i), ActorRef.noSender());
            Thread.sleep(140);
            registry.tell(new MeterRegistry.Unmount("loan-" + i), ActorRef.noSender());
        }
        Thread.sleep(200);
        for (WeakReference<Object> r : unmounted) { Object o = r.get(); if (o != null) Truth.ended(o); }
        System.out.println("mounted 4, unmounted " + unmounted.size() + ", gateway read: " + (gateway.reads() > 20));
        Truth.report(a[0], Truth.stillHeld(), "actors of unmounted meters held by their scheduled poll");
        Await.result(system.terminate(), Duration.create(3, TimeUnit.SECONDS));
    }
}
