package io.cubegossip.match;

import io.cubegossip.cluster.ClusterImpl;

import javax.management.ObjectName;
import java.lang.management.ManagementFactory;
import java.util.function.Function;

/** A lobby; each game that runs joins as a short-lived cluster member of its own. */
public class MatchServer implements MatchServerMXBean {
    private final Function<String, ClusterImpl> clusters;
    private final ClusterImpl lobby;
    private int played;

    public MatchServer(Function<String, ClusterImpl> clusters) throws Exception {
        this.clusters = clusters;
        this.lobby = clusters.apply("lobby").start();
        ManagementFactory.getPlatformMBeanServer().registerMBean(this, new ObjectName("io.cubegossip.match:type=MatchServer"));
    }

    public ClusterImpl open(String game) {
        ClusterImpl c = clusters.apply(game).start();
        c.join(lobby);
        c.onShutdown().thenRun(() -> lobby.membership().left(c.member()));
        return c;
    }

    public void finish(ClusterImpl game) {
        game.shutdown();
        played++;
    }

    @Override
    public int getPlayed() {
        return played;
    }

    public int members() {
        return lobby.membership().getAlive().size();
    }
}
