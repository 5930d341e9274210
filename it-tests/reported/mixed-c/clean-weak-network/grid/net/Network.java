package grid.net;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

public class Network {
    private final Map<String, Double> loads = new TreeMap<>();
    private final List<WeakReference<NetworkListener>> listeners = new ArrayList<>();

    public void addListener(NetworkListener l) {
        purge();
        listeners.add(new WeakReference<>(l));
    }

    private void purge() {
        for (Iterator<WeakReference<NetworkListener>> it = listeners.iterator(); it.hasNext(); ) {
            if (it.next().get() == null) it.remove();
        }
    }

    public void setLoad(String id, double mw) {
        Double old = loads.put(id, mw);
        for (WeakReference<NetworkListener> r : new ArrayList<>(listeners)) {
            NetworkListener l = r.get();
            if (l != null) l.onUpdate(id, old == null ? 0 : old, mw);
        }
        purge();
    }

    public int listenerCount() {
        purge();
        return listeners.size();
    }
}
