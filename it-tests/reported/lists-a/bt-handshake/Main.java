import acme.torrent.event.EventBus;
import acme.torrent.event.PeerEvent;
import acme.torrent.net.PeerConnection;
import acme.torrent.net.PeerConnectionFactory;
import acme.torrent.net.PeerRegistry;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;

public class Main {
    static final List<PeerConnection> active = new ArrayList<>();

    public static void main(String[] a) throws Exception {
        EventBus bus = new EventBus();
        PeerRegistry registry = new PeerRegistry(bus);
        PeerConnectionFactory factory = new PeerConnectionFactory(bus, a[0].equals("y"));
        byte[] handshake = new byte[68];
        handshake[0] = 19;
        for (int i = 0; i < 90; i++) {
            InetSocketAddress peer = InetSocketAddress.createUnresolved("10.1." + i / 10 + "." + i % 10, 6881 + i);
            if (i % 9 == 8) {
                handshake[0] = 0;
            }
            var c = factory.createIncoming(peer, handshake);
            handshake[0] = 19;
            if (c.isEmpty()) {
                System.out.println("bad handshake from " + peer);
                continue;
            }
            bus.fireEvent(new PeerEvent.Connected(peer));
            bus.fireEvent(new PeerEvent.BitfieldUpdated(peer));
            if (i >= 85) {
                active.add(c.get());
            } else {
                Truth.watch(c.get());
                bus.fireEvent(new PeerEvent.Disconnected(peer));
            }
            Thread.sleep(12);
        }
        System.out.println("connected " + registry.getConnectedCount() + " of " + registry.getSeenCount());
        System.out.println("GROUND_TRUTH variant=" + a[0] + " retained=" + 2 * Truth.live()
                + " what=bus listeners of disconnected peers");
        System.out.println("still active: " + active.size());
        if (registry.getConnectedCount() != active.size()) {
            throw new IllegalStateException();
        }
        bus.fireEvent(new PeerEvent.Connected(InetSocketAddress.createUnresolved("10.9.9.9", 1)));
    }
}
