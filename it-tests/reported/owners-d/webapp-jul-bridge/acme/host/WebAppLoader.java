package acme.host;

import java.net.URL;
import java.net.URLClassLoader;

/** Application classes and application libraries first, as in a servlet container. */
public class WebAppLoader extends URLClassLoader {
    private final String path;

    public WebAppLoader(String path, URL[] urls, ClassLoader parent) {
        super("webapp" + path, urls, parent);
        this.path = path;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (name.startsWith("acme.webapp.") || name.startsWith("org.slf4j.")) {
            synchronized (getClassLoadingLock(name)) {
                Class<?> c = findLoadedClass(name);
                if (c == null) c = findClass(name);
                if (resolve) resolveClass(c);
                return c;
            }
        }
        return super.loadClass(name, resolve);
    }

    @Override public String toString() { return "WebAppLoader" + path; }
}
