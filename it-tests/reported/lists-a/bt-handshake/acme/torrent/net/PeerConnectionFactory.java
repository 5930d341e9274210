package acme.torrent.net;

import acme.torrent.event.EventBus;
import acme.torrent.event.PeerEvent;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Performs the handshake and hands out connections. */
public class PeerConnectionFactory {
    private final EventBus eventBus;
    private final boolean detach;
    private final AtomicInteger idle = new AtomicInteger();

    public PeerConnectionFactory(EventBus eventBus, boolean detach) {
        this.eventBus = eventBus;
        this.detach = detach;
    }

    public Optional<PeerConnection> createIncoming(InetSocketAddress peer, byte[] handshake) {
        if (handshake[0] != 19) {
            return Optional.empty();
        }
        PeerConnection connection = new PeerConnection(peer);
        subscribe(connection);
        return Optional.of(connection);
    }

    private void subscribe(PeerConnection connection) {
        Consumer<PeerEvent.BitfieldUpdated> onBitfield = e -> {
            if (e.getPeer().equals(connection.getRemotePeer()) && !connection.isClosed()) {
                idle.addAndGet(connection.available() > 0 ? 1 : 0);
            }
        };
        eventBus.onPeerBitfieldUpdated(onBitfield);
        eventBus.onPeerDisconnected(new Consumer<>() {
            @Override
            public void accept(PeerEvent.Disconnected e) {
                if (e.getPeer().equals(connection.getRemotePeer())) {
                    connection.close();
                    if (detach) {
                        eventBus.removeListener(onBitfield);
                        eventBus.removeListener(this);
                    }
                }
            }
        });
    }
}
