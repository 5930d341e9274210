package gateway.logging;

import java.util.ArrayList;
import java.util.List;

public class PulsarLogCollectClient extends AbstractLogConsumeClient {
    private final boolean ownHook;
    private Producer producer;
    public final List<java.lang.ref.WeakReference<Producer>> made = new ArrayList<>();

    public PulsarLogCollectClient(boolean ownHook) {
        this.ownHook = ownHook;
    }

    @Override
    void initClient0(LogConfig config) {
        Producer p = new Producer(config.topic());
        made.add(new java.lang.ref.WeakReference<>(p));
        producer = p;
        if (ownHook) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> p.flush()));
        }
    }

    @Override
    void consume0(String line) {
        producer.send(line);
    }

    @Override
    void close0() {
        producer.flush();
        producer = null;
    }
}
