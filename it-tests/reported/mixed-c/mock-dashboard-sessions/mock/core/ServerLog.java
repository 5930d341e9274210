package mock.core;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

public class ServerLog {
    public interface LogListener {
        void updated(ServerLog log);
    }

    private final List<LogListener> listeners = new CopyOnWriteArrayList<>();
    private int entries;

    public void registerListener(LogListener l) {
        listeners.add(l);
    }

    public void unregisterListener(LogListener l) {
        listeners.remove(l);
    }

    public void add(String entry) {
        entries++;
        for (LogListener l : listeners) l.updated(this);
    }

    public int entries() {
        return entries;
    }
}
