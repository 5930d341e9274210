package acme.broker;

import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;

public class DiskSpaceMonitor {
    public interface DiskSpaceUsageListener {
        void onDiskSpaceNotAvailable();
        void onDiskSpaceAvailable();
    }

    private final Set<DiskSpaceUsageListener> diskSpaceUsageListeners = new CopyOnWriteArraySet<>();
    private boolean available = true;

    public void addDiskUsageListener(DiskSpaceUsageListener listener) {
        diskSpaceUsageListeners.add(listener);
        if (!available) listener.onDiskSpaceNotAvailable();
    }

    public void removeDiskUsageListener(DiskSpaceUsageListener listener) {
        diskSpaceUsageListeners.remove(listener);
    }

    public void check(long free) {
        boolean now = free > 100;
        if (now == available) return;
        available = now;
        for (DiskSpaceUsageListener l : diskSpaceUsageListeners) {
            if (now) l.onDiskSpaceAvailable(); else l.onDiskSpaceNotAvailable();
        }
    }
}
