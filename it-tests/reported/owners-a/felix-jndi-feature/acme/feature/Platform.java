package acme.feature;

import java.io.*;
import java.nio.file.*;
import java.util.*;
import java.util.jar.*;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.*;
import org.osgi.framework.launch.Framework;

public class Platform implements AutoCloseable {
    private final Framework framework;
    private int events;

    public Platform() throws Exception {
        Map<String, String> config = new HashMap<>();
        Path store = Files.createTempDirectory("felix");
        store.toFile().deleteOnExit();
        config.put(Constants.FRAMEWORK_STORAGE, store.toString());
        config.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        config.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, "acme.feature");
        framework = new FrameworkFactory().newFramework(config);
        framework.start();
        framework.getBundleContext().addServiceListener(e -> events++);
        framework.getBundleContext().addBundleListener(e -> events++);
    }

    public Bundle installFeature(String name) throws Exception {
        Manifest m = new Manifest();
        Attributes at = m.getMainAttributes();
        at.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        at.putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
        at.putValue(Constants.BUNDLE_SYMBOLICNAME, name);
        at.putValue(Constants.BUNDLE_VERSION, "1.0.0");
        at.putValue(Constants.BUNDLE_ACTIVATOR, "acme.feature.JndiFeature");
        at.putValue(Constants.IMPORT_PACKAGE, "org.osgi.framework, acme.feature");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new JarOutputStream(bytes, m).close();
        Bundle b = framework.getBundleContext().installBundle("mem:" + name, new ByteArrayInputStream(bytes.toByteArray()));
        b.start();
        return b;
    }

    public ServiceRegistration<?> publish(String name) {
        Dictionary<String, Object> d = new Hashtable<>();
        d.put("osgi.jndi.service.name", name);
        return framework.getBundleContext().registerService(Runnable.class, () -> { }, d);
    }

    public int events() { return events; }
    @Override public void close() throws Exception { framework.stop(); framework.waitForStop(3000); }
}
