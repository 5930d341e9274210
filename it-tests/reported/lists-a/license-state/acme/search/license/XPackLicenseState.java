package acme.search.license;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Current licence of the node; one per node. */
public class XPackLicenseState {
    public enum OperationMode { BASIC, GOLD, PLATINUM }

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile OperationMode mode = OperationMode.BASIC;

    public void addListener(Runnable runnable) {
        listeners.add(runnable);
    }

    public void removeListener(Runnable runnable) {
        listeners.remove(runnable);
    }

    public void update(OperationMode mode) {
        this.mode = mode;
        listeners.forEach(Runnable::run);
    }

    public boolean isAuthAllowed() {
        return mode != OperationMode.BASIC;
    }
}
