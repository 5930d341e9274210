package acme.fw;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

public class BundleContext {
    private final Framework fw;
    private final String name;
    private final List<Consumer<String>> mine = new ArrayList<>();

    BundleContext(Framework fw, String name) { this.fw = fw; this.name = name; }

    public String name() { return name; }
    public boolean property(String p) { return fw.property(p); }

    public void addServiceListener(Consumer<String> l) { mine.add(l); fw.addServiceListener(l); }

    /** As in OSGi: what was added through the context goes with the bundle. */
    void invalidate() { for (Consumer<String> l : mine) fw.removeServiceListener(l); mine.clear(); }
}
