import org.forgebuild.launcher.Daemon;
import org.forgebuild.tooling.BuildAction;
import org.forgebuild.tooling.BuildAction.Subscription;

import java.util.EnumSet;
import java.util.List;

public class Main {
    public static void main(String[] a) throws Exception {
        Daemon daemon = new Daemon(a[0].equals("y"));
        for (int i = 0; i < 42; i++) {
            EnumSet<Subscription> subs = i % 3 == 0 ? EnumSet.allOf(Subscription.class) : EnumSet.of(Subscription.TASK_PROGRESS, Subscription.BUILD_PROGRESS);
            BuildAction.ProgressConsumer client = new BuildAction.ProgressConsumer();
            daemon.build(new BuildAction(List.of(":compileJava", ":processResources", ":classes", ":test"), subs, client));
            if (i % 10 == 0) System.out.println("BUILD SUCCESSFUL #" + i + ", " + client.getSent() + " events sent to the IDE");
            Thread.sleep(25);
        }
        System.out.println("operations seen by the daemon: " + daemon.getOperations());
        System.out.println("GROUND_TRUTH variant=" + a[0] + " retained=" + Truth.size(daemon.getRunner(), "listeners")
                + " what=client listeners of finished builds in the runner's own list");
    }
}
