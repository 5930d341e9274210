package acme.ide.toolwindow;

import acme.ide.util.Disposable;
import acme.ide.util.Disposer;
import java.util.LinkedHashMap;
import java.util.Map;

public class ToolWindowManager implements Disposable {
    private final Project project;
    private final boolean fixed;
    private final Map<String, InternalDecorator> windows = new LinkedHashMap<>();

    public ToolWindowManager(Project project, boolean fixed) {
        this.project = project;
        this.fixed = fixed;
        Disposer.register(project, this);
    }

    public InternalDecorator registerToolWindow(String id) {
        InternalDecorator d = new InternalDecorator(project, id, fixed);
        windows.put(id, d);
        return d;
    }

    public void unregisterToolWindow(String id) {
        Disposer.dispose(windows.remove(id));
    }

    @Override public void dispose() {
        for (InternalDecorator d : windows.values()) Disposer.dispose(d);
        windows.clear();
    }

    public int open() { return windows.size(); }
}
