package acme.ide.core;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

public class Workspace {
    private final Map<String, Project> projects = new LinkedHashMap<>();
    private final List<ResourceListener> listeners = new CopyOnWriteArrayList<>();

    public void addResourceListener(ResourceListener l) { listeners.add(l); }
    public void removeResourceListener(ResourceListener l) { listeners.remove(l); }

    public Project create(String name) {
        Project p = new Project(name);
        projects.put(name, p);
        p.setOpen(true);
        listeners.forEach(l -> l.projectOpened(p));
        return p;
    }

    public Project delete(String name) {
        Project p = projects.remove(name);
        p.setOpen(false);
        listeners.forEach(l -> l.projectDeleted(p));
        return p;
    }

    public int size() { return projects.size(); }
}
