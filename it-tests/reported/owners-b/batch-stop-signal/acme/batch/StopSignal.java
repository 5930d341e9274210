package acme.batch;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

public final class StopSignal {
    public interface Registration { void cancel(); }

    private final Map<Long, Runnable> hooks = new ConcurrentSkipListMap<>();
    private final AtomicLong ids = new AtomicLong();

    public Registration onStop(Runnable r) {
        long id = ids.incrementAndGet();
        hooks.put(id, r);
        return () -> hooks.remove(id);
    }

    public void stop() { hooks.values().forEach(Runnable::run); }
}
