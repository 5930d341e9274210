package acme.config;

import java.util.*;
import org.apache.commons.configuration2.PropertiesConfiguration;
import org.apache.commons.configuration2.event.ConfigurationEvent;

public class Gateway {
    private final PropertiesConfiguration config = new PropertiesConfiguration();
    private final Map<String, HttpClient> clients = new HashMap<>();
    private final List<String> audit = new ArrayList<>();
    private final boolean right;

    public Gateway(boolean right) {
        this.right = right;
        config.addEventListener(ConfigurationEvent.SET_PROPERTY, e -> { if (!e.isBeforeUpdate()) audit.add(e.getPropertyName()); });
        config.addEventListener(ConfigurationEvent.ADD_PROPERTY, e -> { if (!e.isBeforeUpdate()) audit.add("+" + e.getPropertyName()); });
    }

    public HttpClient client(String backend) { return clients.computeIfAbsent(backend, b -> new HttpClient(config, b, right)); }
    public void rebuild(String backend) { HttpClient old = clients.remove(backend); if (old != null) old.destroy(); client(backend); }
    public void retire(String backend) { clients.remove(backend).destroy(); }
    public void set(String key, Object value) { config.setProperty(key, value); }
    public Collection<HttpClient> clients() { return clients.values(); }
    public int audited() { return audit.size(); }
}
