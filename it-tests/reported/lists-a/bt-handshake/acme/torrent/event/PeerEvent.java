package acme.torrent.event;

import java.net.InetSocketAddress;

public abstract sealed class PeerEvent implements Event {
    private final long timestamp = System.currentTimeMillis();
    private final InetSocketAddress peer;

    protected PeerEvent(InetSocketAddress peer) {
        this.peer = peer;
    }

    public InetSocketAddress getPeer() {
        return peer;
    }

    @Override
    public long getTimestamp() {
        return timestamp;
    }

    public static final class Connected extends PeerEvent {
        public Connected(InetSocketAddress p) {
            super(p);
        }
    }

    public static final class Disconnected extends PeerEvent {
        public Disconnected(InetSocketAddress p) {
            super(p);
        }
    }

    public static final class BitfieldUpdated extends PeerEvent {
        public BitfieldUpdated(InetSocketAddress p) {
            super(p);
        }
    }
}
