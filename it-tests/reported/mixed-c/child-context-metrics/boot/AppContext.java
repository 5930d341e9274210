package boot;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;

public class AppContext implements AutoCloseable {
    private final String id;
    private final boolean unlist;
    private final List<Runnable> onClose = new ArrayList<>();
    public final MeterRegistry meterRegistry = new SimpleMeterRegistry();

    public AppContext(String id, boolean unlist) {
        this.id = id;
        this.unlist = unlist;
    }

    public AppContext refresh() {
        meterRegistry.config().commonTags("context", id);
        Metrics.addRegistry(meterRegistry);
        onClose(this::closeMeters);
        return this;
    }

    public void onClose(Runnable r) {
        onClose.add(r);
    }

    private void closeMeters() {
        if (unlist) Metrics.removeRegistry(meterRegistry);
        if (!meterRegistry.isClosed()) meterRegistry.close();
    }

    @Override
    public void close() {
        for (int i = onClose.size() - 1; i >= 0; i--) onClose.get(i).run();
    }
}
