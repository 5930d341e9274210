package acme.realtime;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A service that answers after a while; stands for the web socket and what is behind it. */
public class Transport {
    private final ScheduledExecutorService wire = Executors.newSingleThreadScheduledExecutor(r -> {
        Thread t = new Thread(r, "transport");
        t.setDaemon(true);
        return t;
    });
    private volatile Consumer<ProtocolMessage> receiver;

    void onMessage(Consumer<ProtocolMessage> receiver) { this.receiver = receiver; }

    void send(ProtocolMessage m) {
        switch (m.action()) {
            case ATTACH -> answer(new ProtocolMessage(ProtocolMessage.Action.ATTACHED, m.channel(), null), 15);
            case DETACH -> answer(new ProtocolMessage(ProtocolMessage.Action.DETACHED, m.channel(), null), 15);
            case MESSAGE -> answer(m, 5);
            default -> { }
        }
    }

    private void answer(ProtocolMessage m, long millis) {
        wire.schedule(() -> receiver.accept(m), millis, TimeUnit.MILLISECONDS);
    }

    void close() { wire.shutdownNow(); }
}
