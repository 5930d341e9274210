package acme.fw;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.LogManager;

public class Framework {
    private record Bundle(BundleActivator activator, BundleContext ctx, Supplier<BundleActivator> code) {}

    private final Map<String, Bundle> active = new LinkedHashMap<>();
    private final List<Consumer<String>> serviceListeners = new CopyOnWriteArrayList<>();
    private final Set<String> properties;
    private int reconfigured;

    public Framework(Set<String> properties) {
        this.properties = properties;
        LogManager.getLogManager().addConfigurationListener(() -> reconfigured++);
    }

    boolean property(String p) { return properties.contains(p); }
    void addServiceListener(Consumer<String> l) { serviceListeners.add(l); }
    void removeServiceListener(Consumer<String> l) { serviceListeners.remove(l); }

    public void start(String name, Supplier<BundleActivator> code) throws Exception {
        BundleContext c = new BundleContext(this, name);
        BundleActivator a = code.get();
        a.start(c);
        active.put(name, new Bundle(a, c, code));
        for (Consumer<String> l : serviceListeners) l.accept("started " + name);
    }

    public BundleActivator stop(String name) throws Exception {
        Bundle b = active.remove(name);
        b.activator().stop(b.ctx());
        b.ctx().invalidate();
        return b.activator();
    }

    public BundleActivator update(String name) throws Exception {
        Supplier<BundleActivator> code = active.get(name).code();
        BundleActivator old = stop(name);
        start(name, code);
        return old;
    }

    public String state() { return active.keySet() + " reconfigured " + reconfigured; }
}
