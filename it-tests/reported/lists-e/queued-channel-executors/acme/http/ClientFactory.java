package acme.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Makes a channel stack for each service, and a new one when its configuration changes. */
public class ClientFactory implements AutoCloseable {
    private final ExecutorService io = Executors.newFixedThreadPool(3, r -> {
        Thread t = new Thread(r, "io");
        t.setDaemon(true);
        return t;
    });
    private final Map<String, Channel> channels = new LinkedHashMap<>();
    private final boolean shared;

    public ClientFactory(boolean shared) { this.shared = shared; }

    public Channel reload(String service, String uri) {
        Channel c = new QueuedChannel(new HostChannel(uri, io), shared);
        channels.put(service, c);
        return c;
    }

    public Channel get(String service) { return channels.get(service); }

    @Override public void close() { io.shutdown(); }
}
