package acme.coord;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Who waits for what. A watch fires once; an empty set of a connection that lives is kept, it will soon be in use again. */
public class WatchManager {
    private final Map<String, Set<Watcher>> watchTable = new HashMap<>();
    private final Map<Watcher, Set<String>> watch2Paths = new HashMap<>();

    public synchronized void addWatch(String path, Watcher w) {
        watchTable.computeIfAbsent(path, p -> new HashSet<>(4)).add(w);
        watch2Paths.computeIfAbsent(w, k -> new HashSet<>()).add(path);
    }

    public synchronized void removeWatcher(Watcher w) {
        Set<String> paths = watch2Paths.remove(w);
        if (paths == null) return;
        for (String p : paths) {
            Set<Watcher> list = watchTable.get(p);
            if (list != null) {
                list.remove(w);
                if (list.isEmpty()) watchTable.remove(p);
            }
        }
    }

    public void triggerWatch(String path, String type) {
        Set<Watcher> watchers;
        synchronized (this) {
            watchers = watchTable.remove(path);
            if (watchers == null) return;
            for (Watcher w : watchers) {
                Set<String> paths = watch2Paths.get(w);
                if (paths != null) paths.remove(path);
            }
        }
        for (Watcher w : watchers) w.process(type, path);
    }

    public synchronized int watchers() { return watch2Paths.size(); }
    public synchronized int paths() { return watchTable.size(); }
}
