package acme.host;

import java.nio.file.*;
import java.util.*;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.jar.*;
import org.pf4j.*;

/** Loads all plug-ins of a folder at start and keeps them. */
public class Host {
    public interface MenuListener { void selected(String item); }
    public static final List<MenuListener> MENU = new CopyOnWriteArrayList<>();
    private final Path dir;
    private final PluginManager plugins;
    private int started;

    public Host(int n) throws Exception {
        dir = Files.createTempDirectory("plugins");
        for (int i = 0; i < n; i++) writePlugin(dir.resolve("tool" + i + ".jar"), "tool" + i);
        plugins = new JarPluginManager(dir);
        plugins.addPluginStateListener(e -> { if (e.getPluginState() == PluginState.STARTED) started++; });
    }

    private static void writePlugin(Path file, String id) throws Exception {
        Manifest m = new Manifest();
        m.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        m.getMainAttributes().putValue("Plugin-Id", id);
        m.getMainAttributes().putValue("Plugin-Version", "1.0.0");
        m.getMainAttributes().putValue("Plugin-Class", "acme.plug.ToolPlugin");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(file), m)) {
            for (String c : new String[]{"acme/plug/ToolPlugin.class", "acme/plug/ToolPlugin$Counter.class"}) {
                out.putNextEntry(new JarEntry(c));
                try (var in = Host.class.getClassLoader().getResourceAsStream(c)) { in.transferTo(out); }
            }
        }
    }

    public void start() { plugins.loadPlugins(); plugins.startPlugins(); }
    public void select(String item) { MENU.forEach(l -> l.selected(item)); }
    public int started() { return started; }
    public int loaders() { Set<ClassLoader> s = new HashSet<>(); for (PluginWrapper w : plugins.getPlugins()) s.add(w.getPluginClassLoader()); return s.size(); }

    public void exit() throws Exception {
        plugins.stopPlugins();
        plugins.unloadPlugins();
        try (var s = Files.walk(dir)) { s.sorted(Comparator.reverseOrder()).forEach(p -> p.toFile().delete()); }
    }
}
