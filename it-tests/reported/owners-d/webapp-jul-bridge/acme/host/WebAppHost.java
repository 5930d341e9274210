package acme.host;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small servlet-container-like host: a class loader for each deployed application. */
public class WebAppHost {
    private static final class Deployed {
        final WebAppLoader loader; final AppLifecycle app;
        Deployed(WebAppLoader loader, AppLifecycle app) { this.loader = loader; this.app = app; }
    }

    private final Map<String, Deployed> apps = new LinkedHashMap<>();
    private final boolean uninstallLogging;

    public WebAppHost(boolean uninstallLogging) { this.uninstallLogging = uninstallLogging; }

    public void deploy(String path) throws Exception {
        List<URL> urls = new ArrayList<>();
        for (String p : System.getProperty("java.class.path").split(File.pathSeparator)) {
            urls.add(new File(p).toURI().toURL());
        }
        WebAppLoader loader = new WebAppLoader(path, urls.toArray(new URL[0]), WebAppHost.class.getClassLoader());
        AppLifecycle app = (AppLifecycle) loader.loadClass("acme.webapp.ShopApplication")
                .getDeclaredConstructor().newInstance();
        app.contextInitialized(path, uninstallLogging);
        apps.put(path, new Deployed(loader, app));
    }

    /** Stops the application and throws its class loader away. */
    public ClassLoader undeploy(String path) throws IOException {
        Deployed d = apps.remove(path);
        d.app.contextDestroyed();
        d.loader.close();
        System.out.println("undeployed " + path);
        return d.loader;
    }

    public String request(String path, String req) { return apps.get(path).app.handle(req); }
    public int running() { return apps.size(); }
}
