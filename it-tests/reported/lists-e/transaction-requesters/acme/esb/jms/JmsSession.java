package acme.esb.jms;

import java.util.Queue;

class JmsSession {
    private final Queue<String> destination;
    private boolean open = true;

    JmsSession(Queue<String> destination) { this.destination = destination; }

    String receive() { return open ? destination.poll() : null; }

    void close() { open = false; }
}
