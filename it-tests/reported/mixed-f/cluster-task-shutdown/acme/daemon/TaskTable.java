package acme.daemon;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Stands in for the data base. */
public class TaskTable {
    private final Map<String, String> rows = new ConcurrentHashMap<>();
    private final List<WeakReference<Object>> actors = new ArrayList<>();

    public void claim(String id) { rows.put(id, "RUNNING"); }
    public void done(String id) { rows.put(id, "DONE"); }
    public void release(String id) { rows.replace(id, "RUNNING", "FREE"); }
    public long count(String state) { return rows.values().stream().filter(state::equals).count(); }
    synchronized void track(Object actor) { actors.add(new WeakReference<>(actor)); }

    public synchronized int actorsAlive() {
        int n = 0;
        for (WeakReference<Object> r : actors) if (r.get() != null) n++;
        return n;
    }
}
