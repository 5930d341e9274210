package acme.zap;

import java.net.*;
import java.util.*;

public class AddOnHost {
    public interface Extension { void hook(TabbedPanel work, boolean careful); void unload(); }

    private static final class AddOnClassLoader extends URLClassLoader {
        AddOnClassLoader(URL url, ClassLoader p) { super(new URL[]{url}, p); }
        @Override protected Class<?> loadClass(String n, boolean r) throws ClassNotFoundException {
            if (n.startsWith("acme.addon.")) {
                Class<?> c = findLoadedClass(n);
                return c != null ? c : findClass(n);
            }
            return super.loadClass(n, r);
        }
    }

    private final TabbedPanel work = new TabbedPanel();
    private final Map<String, Extension> extensions = new LinkedHashMap<>();
    private final Map<String, AddOnClassLoader> loaders = new HashMap<>();
    private String status;

    public AddOnHost() { work.addChangeListener(e -> status = work.current() == null ? "-" : work.current().title()); }

    public ClassLoader install(String name, String cls, boolean careful) throws Exception {
        AddOnClassLoader l = new AddOnClassLoader(AddOnHost.class.getProtectionDomain().getCodeSource().getLocation(), AddOnHost.class.getClassLoader());
        Extension e = (Extension) l.loadClass(cls).getConstructor().newInstance();
        e.hook(work, careful);
        extensions.put(name, e);
        loaders.put(name, l);
        return l;
    }

    public void uninstall(String name) throws Exception { extensions.remove(name).unload(); loaders.remove(name).close(); }
    public TabbedPanel work() { return work; }
    public String status() { return status; }
}
