package acme.net;

import java.util.concurrent.atomic.AtomicLong;

/** An open connection to one node of the cluster. */
public class NodeConnection {
    private final String id;
    private final AtomicLong inFlight = new AtomicLong();
    private final byte[] receiveBuffer = new byte[2048];
    private boolean open = true;

    NodeConnection(String id) { this.id = id; }

    public String id() { return id; }
    public long inFlight() { return inFlight.get(); }
    public int bufferSize() { return receiveBuffer.length; }

    int send(String request) {
        if (!open) throw new IllegalStateException(id + " is closed");
        inFlight.incrementAndGet();
        return request.length();
    }

    void received() { inFlight.decrementAndGet(); }
    void closeSocket() { open = false; }
}
