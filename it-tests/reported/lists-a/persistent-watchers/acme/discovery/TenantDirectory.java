package acme.discovery;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.curator.framework.CuratorFramework;
import org.apache.curator.framework.state.ConnectionState;

/** Serves at most a few tenants at a time. */
public class TenantDirectory {
    private final CuratorFramework client;
    private final Deque<ConfigNodeWatch> served = new ArrayDeque<>();
    private volatile ConnectionState state = ConnectionState.LOST;

    public TenantDirectory(CuratorFramework client) {
        this.client = client;
        client.getConnectionStateListenable().addListener((c, s) -> state = s);
        client.getCuratorListenable().addListener((c, e) -> {
            if (e.getName() != null && e.getName().startsWith("/closed")) {
                throw new IllegalStateException(e.toString());
            }
        });
    }

    public ConfigNodeWatch serve(String tenant) throws Exception {
        client.create().orSetData().creatingParentsIfNeeded().forPath("/config/" + tenant, new byte[] {1});
        ConfigNodeWatch w = new ConfigNodeWatch(client, tenant);
        served.addLast(w);
        return w;
    }

    public void touch(ConfigNodeWatch w) throws Exception {
        client.setData().forPath(w.path(), new byte[] {2});
    }

    public ConfigNodeWatch evictOldest() {
        ConfigNodeWatch w = served.removeFirst();
        w.close();
        return w;
    }

    public int size() {
        return served.size();
    }

    public ConnectionState state() {
        return state;
    }
}
