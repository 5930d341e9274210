package acme.torrent.net;

import acme.torrent.event.EventBus;
import java.net.InetSocketAddress;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Lives as long as the runtime. */
public class PeerRegistry {
    private final Set<InetSocketAddress> connected = ConcurrentHashMap.newKeySet();
    private int seen;

    public PeerRegistry(EventBus bus) {
        bus.onPeerConnected(e -> {
            connected.add(e.getPeer());
            seen++;
        }).onPeerDisconnected(e -> connected.remove(e.getPeer()));
    }

    public int getConnectedCount() {
        return connected.size();
    }

    public int getSeenCount() {
        return seen;
    }
}
