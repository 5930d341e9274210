package acme.host;

import java.io.File;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/** An editor; the user adds plug-ins one by one, and they stay until he quits. */
public class Editor {
    private final ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor();
    private final PluginContext context = new PluginContext(ticker);
    private final List<Plugin> plugins = new ArrayList<>();

    /** One installation: done when it returns. */
    public class Installer implements AutoCloseable {
        private final String plugin;
        private final StringBuilder log = new StringBuilder();
        private PluginLoader loader;

        Installer(String plugin) { this.plugin = plugin; }

        public void install() throws Exception {
            List<URL> urls = new ArrayList<>();
            for (String p : System.getProperty("java.class.path").split(File.pathSeparator)) urls.add(new File(p).toURI().toURL());
            loader = new PluginLoader(plugin, urls.toArray(new URL[0]));
            Plugin p = (Plugin) loader.loadClass("acme.plugins." + plugin).getDeclaredConstructor().newInstance();
            p.activate(context);
            plugins.add(p);
            log.append("installed ").append(p.name());
        }

        @Override public void close() { System.out.println(log); }
    }

    public Installer installer(String plugin) { return new Installer(plugin); }
    public String run(String line) { return context.run(line); }
    public void save() { context.save(); }
    public String toString() { return plugins.size() + " plug-ins, " + context.commands() + " commands, " + context.hooks() + " save hooks"; }
    public void quit() { ticker.shutdownNow(); }
}
