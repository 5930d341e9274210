package acme.host;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.LinkedHashMap;
import java.util.Map;

public class PluginHost {
    private final Map<String, Plugin> loaded = new LinkedHashMap<>();

    private static class PluginLoader extends URLClassLoader {
        PluginLoader(URL u) { super(new URL[] {u}, PluginHost.class.getClassLoader()); }

        @Override protected Class<?> loadClass(String n, boolean r) throws ClassNotFoundException {
            if (!n.startsWith("acme.plugins.")) return super.loadClass(n, r);
            synchronized (getClassLoadingLock(n)) {
                Class<?> c = findLoadedClass(n);
                return c == null ? findClass(n) : c;
            }
        }
    }

    public void load(String name) throws Exception {
        PluginLoader l = new PluginLoader(PluginHost.class.getProtectionDomain().getCodeSource().getLocation());
        Plugin p = (Plugin) Class.forName("acme.plugins.SqlPlugin", true, l).getDeclaredConstructor().newInstance();
        p.load(name);
        loaded.put(name, p);
    }

    public Plugin unload(String name) throws Exception {
        Plugin p = loaded.remove(name);
        p.unload();
        ((URLClassLoader) p.getClass().getClassLoader()).close();
        return p;
    }

    public String names() { return loaded.keySet().toString(); }
}
