import acme.transfer.TransferActor;
import acme.transfer.TransferDesk;
import acme.transfer.TransferJob;
import com.typesafe.config.ConfigFactory;
import java.util.concurrent.TimeUnit;
import org.apache.pekko.actor.ActorRef;
import org.apache.pekko.actor.ActorSystem;
import scala.concurrent.Await;
import scala.concurrent.duration.Duration;

public class Main {
    public static void main(String[] a) throws Exception {
        boolean fixed = a.length > 0 && a[0].equals("y");
        Truth truth = new Truth();
        ActorSystem system = ActorSystem.create("transfers", ConfigFactory.parseString(
                "pekko.log-dead-letters = off, pekko.loglevel = WARNING, pekko.actor.default-dispatcher.fork-join-executor.parallelism-max = 2")
                .withFallback(ConfigFactory.load()));
        ActorRef desk = system.actorOf(TransferDesk.props(), "desk");
        for (int i = 0; i < 14; i++) {
            system.actorOf(TransferActor.props(truth.watch(new TransferJob("file-" + i, 3 + i % 3)), desk, fixed), "transfer-" + i);
            Truth.pause(35);
        }
        Truth.pause(600);
        // a long one is still going
        TransferJob big = new TransferJob("image.iso", 100_000);
        system.actorOf(TransferActor.props(big, desk, fixed), "transfer-big");
        Truth.pause(100);
        int left = truth.alive();
        System.out.println("going on: " + big.name());
        Truth.report(fixed ? "y" : "x", left, "TransferJobs of stopped actors held by recurring tasks of the system's scheduler");
        system.terminate();
        Await.ready(system.whenTerminated(), Duration.create(3, TimeUnit.SECONDS));
    }
}
