package acme.xmpp;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** The stream to the server; lives as long as the account is signed in. */
public class XMPPConnection implements AutoCloseable {
    private final Collection<PacketCollector> collectors = new ConcurrentLinkedQueue<>();
    private final List<Consumer<Stanza>> recvListeners = new CopyOnWriteArrayList<>();
    private final ExecutorService reader = Executors.newSingleThreadExecutor(r -> new Thread(r, "packet-reader"));
    private final Function<Stanza, Stanza> server;

    public XMPPConnection(Function<Stanza, Stanza> server) {
        this.server = server;
    }

    public void addPacketListener(Consumer<Stanza> l) { recvListeners.add(l); }
    public void removePacketListener(Consumer<Stanza> l) { recvListeners.remove(l); }

    public PacketCollector createPacketCollector(Predicate<Stanza> filter) {
        PacketCollector c = new PacketCollector(this, filter);
        collectors.add(c);
        return c;
    }

    void removePacketCollector(PacketCollector c) { collectors.remove(c); }

    public void sendPacket(Stanza s) {
        reader.execute(() -> {
            Stanza reply = server.apply(s);
            if (reply != null) {
                collectors.forEach(c -> c.processPacket(reply));
                recvListeners.forEach(l -> l.accept(reply));
            }
        });
    }

    public int collectors() { return collectors.size(); }

    @Override public void close() { reader.shutdownNow(); }
}
