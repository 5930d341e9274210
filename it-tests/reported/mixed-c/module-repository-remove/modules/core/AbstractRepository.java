package modules.core;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public abstract class AbstractRepository {
    private final String name;
    protected final Map<String, ModuleDefinition> modules = new HashMap<>();
    private List<RepositoryChangeListener> listeners;

    protected AbstractRepository(String name) {
        this.name = name;
    }

    public String getName() {
        return name;
    }

    public synchronized void addListener(RepositoryChangeListener listener) {
        if (listeners == null) {
            listeners = new ArrayList<>();
        }
        listeners.add(listener);
    }

    public synchronized boolean removeListener(RepositoryChangeListener listener) {
        if (listeners == null) {
            return false;
        }
        return takeOut(listeners, listener);
    }

    protected boolean takeOut(List<RepositoryChangeListener> from, RepositoryChangeListener listener) {
        return from.remove(listener);
    }

    protected synchronized void fireAdded(ModuleDefinition d) {
        modules.put(d.getName(), d);
        if (listeners != null) {
            for (RepositoryChangeListener l : listeners) l.moduleAdded(d);
        }
    }

    public synchronized int watchers() {
        return listeners == null ? 0 : listeners.size();
    }
}
