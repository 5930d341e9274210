package acme.feature;

import java.util.*;
import org.osgi.framework.*;

/** Activator of a feature bundle: binds services that ask for a JNDI name. */
public class JndiFeature implements BundleActivator {
    static final String FILTER = "(osgi.jndi.service.name=*)";
    private final Map<String, ServiceReference<?>> bindings = new TreeMap<>();
    private ServiceListener binder;
    private ServiceListener own;
    private BundleContext system;

    @Override public void start(BundleContext context) throws Exception {
        system = context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).getBundleContext();
        binder = e -> {
            String name = String.valueOf(e.getServiceReference().getProperty("osgi.jndi.service.name"));
            if (e.getType() == ServiceEvent.UNREGISTERING) bindings.remove(name);
            else bindings.put(name, e.getServiceReference());
        };
        system.addServiceListener(binder, FILTER);
        own = e -> { };
        context.addServiceListener(own);
        Registry.ACTIVE.add(this);
    }

    @Override public void stop(BundleContext context) {
        Registry.ACTIVE.remove(this);
        bindings.clear();
        if (Registry.tidy) system.removeServiceListener(binder);
    }

    public Set<String> names() { return bindings.keySet(); }
}
