package acme.discovery;

import java.io.Closeable;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.curator.framework.CuratorFramework;
import org.apache.curator.framework.recipes.watch.PersistentWatcher;

/** Follows one tenant's configuration node while the tenant is served here. */
public class ConfigNodeWatch implements Closeable {
    private final String path;
    private final PersistentWatcher watcher;
    private final AtomicInteger events = new AtomicInteger();

    public ConfigNodeWatch(CuratorFramework client, String tenant) {
        path = "/config/" + tenant;
        watcher = new PersistentWatcher(client, path, true);
        watcher.getListenable().addListener(e -> events.incrementAndGet());
        watcher.start();
    }

    public PersistentWatcher getWatcher() {
        return watcher;
    }

    public int events() {
        return events.get();
    }

    public String path() {
        return path;
    }

    @Override
    public void close() {
        watcher.close();
    }
}
