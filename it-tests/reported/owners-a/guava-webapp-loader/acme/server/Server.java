package acme.server;

import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.*;

/** A tiny application server; each web application gets a loader of its own. */
public class Server {
    public static final EventBus BUS = new EventBus("shared");

    public interface WebApp {
        void contextInitialized(String path);
        void contextDestroyed();
        String handle(String uri);
    }

    /** Child first for the application's own package. */
    static final class WebappLoader extends URLClassLoader {
        WebappLoader(URL[] urls, ClassLoader parent) { super(urls, parent); }
        @Override protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("acme.webapp.")) return super.loadClass(name, resolve);
            synchronized (getClassLoadingLock(name)) {
                Class<?> c = findLoadedClass(name);
                return c != null ? c : findClass(name);
            }
        }
    }

    private static final class Deployment { WebappLoader loader; WebApp app; }

    public static final class AccessLog {
        public int entries;
        @Subscribe public void onRequest(RequestEvent e) { entries++; }
        @Subscribe public void onConfig(ConfigChanged e) { entries++; }
    }

    private final Map<String, Deployment> apps = new LinkedHashMap<>();
    private final AccessLog log = new AccessLog();

    public Server() { BUS.register(log); }

    public Object deploy(String path, boolean tidy) throws Exception {
        Deployment d = new Deployment();
        URL here = Server.class.getProtectionDomain().getCodeSource().getLocation();
        d.loader = new WebappLoader(new URL[]{here}, Server.class.getClassLoader());
        d.app = (WebApp) d.loader.loadClass("acme.webapp.ShopApp").getConstructor(boolean.class).newInstance(tidy);
        d.app.contextInitialized(path);
        apps.put(path, d);
        return d.loader;
    }

    public void undeploy(String path) throws Exception {
        Deployment d = apps.remove(path);
        d.app.contextDestroyed();
        d.loader.close();
    }

    public String get(String path, String uri) {
        BUS.post(new RequestEvent(path + uri));
        return apps.get(path).app.handle(uri);
    }

    public int logged() { return log.entries; }
    public int deployed() { return apps.size(); }

    public record RequestEvent(String uri) { }
    public record ConfigChanged(String key) { }
}
