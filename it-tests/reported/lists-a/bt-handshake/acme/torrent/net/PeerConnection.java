package acme.torrent.net;

import java.net.InetSocketAddress;
import java.nio.ByteBuffer;

public class PeerConnection implements AutoCloseable {
    private final InetSocketAddress remotePeer;
    private final ByteBuffer readBuffer = ByteBuffer.allocate(16 * 1024);
    private volatile boolean closed;

    PeerConnection(InetSocketAddress remotePeer) {
        this.remotePeer = remotePeer;
    }

    public InetSocketAddress getRemotePeer() {
        return remotePeer;
    }

    public int available() {
        return readBuffer.remaining();
    }

    public boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
    }
}
