package ci.gerrit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

public class GerritServer {
    private final List<GerritEventListener> gerritEventListeners = new ArrayList<>();

    public void addListener(GerritEventListener l) {
        synchronized (gerritEventListeners) {
            gerritEventListeners.add(l);
        }
    }

    public void removeListener(String job) {
        synchronized (gerritEventListeners) {
            for (Iterator<GerritEventListener> it = gerritEventListeners.iterator(); it.hasNext(); ) {
                if (job.equals(it.next().job())) it.remove();
            }
        }
    }

    public void triggerEvent(String change) {
        List<GerritEventListener> copy;
        synchronized (gerritEventListeners) {
            copy = new ArrayList<>(gerritEventListeners);
        }
        copy.forEach(l -> l.gerritEvent(change));
    }
}
