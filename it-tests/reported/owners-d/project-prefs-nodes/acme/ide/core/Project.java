package acme.ide.core;

import java.util.ArrayList;
import java.util.List;

public class Project {
    private final String name;
    private final List<String> bundles = new ArrayList<>();
    private boolean open;

    Project(String name) { this.name = name; }

    public String getName() { return name; }
    public boolean isOpen() { return open; }
    public void addBundle(String b) { bundles.add(b); }
    public List<String> bundles() { return bundles; }
    void setOpen(boolean open) { this.open = open; }
}
