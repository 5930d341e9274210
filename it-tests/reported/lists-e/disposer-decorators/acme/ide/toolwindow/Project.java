package acme.ide.toolwindow;

import acme.ide.util.Disposable;

public class Project implements Disposable {
    private final String name;
    private boolean disposed;

    public Project(String name) { this.name = name; }

    public String getName() { return name; }

    @Override public void dispose() {
        disposed = true;
        System.out.println("project " + name + " closed " + disposed);
    }
}
