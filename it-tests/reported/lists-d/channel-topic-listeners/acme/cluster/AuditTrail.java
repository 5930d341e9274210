package acme.cluster;

import acme.beans.Lifecycle;
import com.hazelcast.core.HazelcastInstance;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Singleton: counts what goes over the channel. */
public class AuditTrail implements Lifecycle {
    private final HazelcastInstance hz;
    private final AtomicInteger count = new AtomicInteger();
    private UUID id;

    public AuditTrail(HazelcastInstance hz) {
        this.hz = hz;
    }

    @Override
    public void init() {
        id = hz.<String>getTopic("serversChannel").addMessageListener(m -> count.incrementAndGet());
    }

    @Override
    public void destroy() {
        hz.getTopic("serversChannel").removeMessageListener(id);
    }

    public int count() {
        return count.get();
    }
}
