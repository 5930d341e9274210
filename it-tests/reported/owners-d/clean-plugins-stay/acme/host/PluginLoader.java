package acme.host;

import java.net.URL;
import java.net.URLClassLoader;

/** The classes of one plug-in. */
class PluginLoader extends URLClassLoader {
    PluginLoader(String plugin, URL[] urls) { super("plugin-" + plugin, urls, PluginLoader.class.getClassLoader()); }

    @Override
    protected Class<?> loadClass(String n, boolean resolve) throws ClassNotFoundException {
        if (!n.startsWith("acme.plugins.")) return super.loadClass(n, resolve);
        synchronized (getClassLoadingLock(n)) {
            Class<?> c = findLoadedClass(n);
            return c == null ? findClass(n) : c;
        }
    }
}
