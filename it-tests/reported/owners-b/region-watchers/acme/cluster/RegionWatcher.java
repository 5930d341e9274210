package acme.cluster;

import java.io.Closeable;
import org.apache.curator.framework.CuratorFramework;
import org.apache.curator.framework.api.CuratorEvent;
import org.apache.curator.framework.api.CuratorListener;
import org.apache.curator.framework.state.ConnectionState;
import org.apache.curator.framework.state.ConnectionStateListener;

public class RegionWatcher implements Closeable {
    private final CuratorFramework client;
    private final String path;
    private final CuratorListener same;
    private final ConnectionStateListener connectionStateListener = new ConnectionStateListener() {
        @Override public void stateChanged(CuratorFramework c, ConnectionState s) {
            if (s.isConnected()) reset();
        }
    };
    private int events, resets;

    public RegionWatcher(CuratorFramework client, String path, boolean keepListener) {
        this.client = client;
        this.path = path;
        this.same = keepListener ? this::eventReceived : null;
    }

    public void start() {
        client.getConnectionStateListenable().addListener(connectionStateListener);
        client.getCuratorListenable().addListener(same != null ? same : this::eventReceived);
    }

    void eventReceived(CuratorFramework c, CuratorEvent e) {
        events++;
    }

    private void reset() { resets++; }

    @Override public void close() {
        client.getConnectionStateListenable().removeListener(connectionStateListener);
        client.getCuratorListenable().removeListener(same != null ? same : this::eventReceived);
    }

    public String toString() { return path + " " + events + "/" + resets; }
}
