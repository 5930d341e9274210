package acme.cluster;

import org.apache.curator.framework.CuratorFramework;

public class SessionGuard {
    private boolean lost;

    public SessionGuard(CuratorFramework client) {
        client.getConnectionStateListenable().addListener((c, s) -> lost = !s.isConnected());
        client.getUnhandledErrorListenable().addListener((m, t) -> System.out.println("curator: " + m));
    }

    public boolean lost() { return lost; }
}
