import acme.daemon.LrtActor;
import acme.daemon.TaskTable;
import com.typesafe.config.ConfigFactory;
import java.util.concurrent.CompletableFuture;
import org.apache.pekko.Done;
import org.apache.pekko.actor.ActorRef;
import org.apache.pekko.actor.ActorSystem;
import org.apache.pekko.actor.CoordinatedShutdown;

public class Main {
    public static void main(String[] a) throws Exception {
        String v = a.length > 0 ? a[0] : "x";
        ActorSystem system = ActorSystem.create("daemon", ConfigFactory.parseString(
                "pekko.loglevel=WARNING\npekko.coordinated-shutdown.exit-jvm=off\npekko.actor.default-dispatcher.fork-join-executor.parallelism-max=2")
                .withFallback(ConfigFactory.load()));
        TaskTable table = new TaskTable();
        // for the life of the process
        CoordinatedShutdown.get(system).addTask(CoordinatedShutdown.PhaseBeforeServiceUnbind(), "stop-intake",
                () -> { System.out.println("intake stopped"); return CompletableFuture.completedFuture(Done.getInstance()); });
        CoordinatedShutdown.get(system).addTask(CoordinatedShutdown.PhaseBeforeActorSystemTerminate(), "flush-audit",
                () -> CompletableFuture.completedFuture(Done.getInstance()));

        for (int i = 0; i < 14; i++) {
            ActorRef r = system.actorOf(LrtActor.props("task-" + i, table, v.equals("y")), "lrt-" + i);
            for (int k = 0; k < 3; k++) r.tell(k, ActorRef.noSender());
            Thread.sleep(40);
        }
        // two that are still at work at the end
        for (int i = 0; i < 2; i++) {
            ActorRef r = system.actorOf(LrtActor.props("long-" + i, table, v.equals("y")), "long-" + i);
            r.tell(0, ActorRef.noSender());
        }
        Thread.sleep(300);
        int left = Truth.finishedButAlive(table, 2);
        System.out.println("done " + table.count("DONE") + ", running " + table.count("RUNNING"));
        System.out.println("GROUND_TRUTH variant=" + v + " retained=" + left + " what=finished LrtActors held by a task of CoordinatedShutdown");
        system.terminate();
        Thread.sleep(200);
        System.exit(0);
    }
}
