package acme.xmpp;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Gathers the stanzas that pass a filter, until it is cancelled. */
public class PacketCollector {
    private final XMPPConnection connection;
    private final Predicate<Stanza> filter;
    private final BlockingQueue<Stanza> results = new ArrayBlockingQueue<>(500);
    private boolean cancelled;

    PacketCollector(XMPPConnection connection, Predicate<Stanza> filter) {
        this.connection = connection;
        this.filter = filter;
    }

    void processPacket(Stanza s) {
        if (filter.test(s)) {
            while (!results.offer(s)) results.poll();
        }
    }

    public Stanza nextResultOrThrow(long millis) throws XMPPException {
        Stanza s;
        try {
            s = results.poll(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new XMPPException("interrupted");
        }
        if (s == null) throw new XMPPException("no response from server");
        if (s.isError()) throw new XMPPException(s.body());
        return s;
    }

    public void cancel() {
        if (!cancelled) {
            cancelled = true;
            connection.removePacketCollector(this);
        }
    }
}
