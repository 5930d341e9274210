package acme.cluster;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.curator.framework.CuratorFramework;

public class ClusterView {
    private final Map<String, RegionWatcher> regions = new TreeMap<>();
    private final ExecutorService starter = Executors.newFixedThreadPool(2);
    private final CuratorFramework client;
    private final boolean keep;
    private int total;

    public ClusterView(CuratorFramework client, boolean keep) {
        this.client = client;
        this.keep = keep;
        client.getCuratorListenable().addListener((c, e) -> total++);
    }

    public void watch(String region) throws Exception {
        RegionWatcher w = new RegionWatcher(client, "/regions/" + region, keep);
        starter.submit(w::start).get();
        regions.put(region, w);
    }

    public RegionWatcher gone(String region) {
        try (RegionWatcher w = regions.remove(region)) {
            return w;
        }
    }

    public void stopStarter() { starter.shutdown(); }

    public String toString() { return regions.values() + " total " + total; }
}
