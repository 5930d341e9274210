package cart.stock;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

public class Stock {
    public interface Watcher {
        void soldOut(String sku);
    }

    private final Set<Watcher> watchers = Collections.newSetFromMap(new IdentityHashMap<>());

    public synchronized void watch(Watcher w) {
        watchers.add(w);
    }

    public synchronized void unwatch(Watcher w) {
        watchers.remove(w);
    }

    public synchronized void sellOut(String sku) {
        watchers.forEach(w -> w.soldOut(sku));
    }

    public synchronized int watchers() {
        return watchers.size();
    }
}
