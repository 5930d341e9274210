import io.cubegossip.cluster.*;
import io.cubegossip.match.MatchServer;

import java.util.*;

public class Main {
    public static void main(String[] a) throws Exception {
        MatchServer server = new MatchServer(a[0].equals("x") ? ClusterImpl::new : MonitoredCluster::new);
        List<ClusterImpl> running = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            ClusterImpl g = server.open("game" + i);
            Thread.sleep(45);
            if (i % 10 == 3) running.add(g);
            else server.finish(g);
        }
        System.out.println("played " + server.getPlayed() + ", cluster members " + server.members());
        // the lobby and the games that still run are rightly registered
        int rightly = 1 + running.size();
        System.out.println("GROUND_TRUTH variant=" + a[0] + " retained=" + (Truth.registered("io.cubegossip.cluster:*") - rightly)
                + " what=MBeans of clusters that were shut down");
        for (ClusterImpl c : running) System.out.println("running: " + c.member() + " sees " + c.membership().getAlive().size());
    }
}
