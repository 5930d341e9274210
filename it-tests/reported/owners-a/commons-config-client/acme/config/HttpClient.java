package acme.config;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.commons.configuration2.PropertiesConfiguration;
import org.apache.commons.configuration2.event.*;

/** Client of one backend; follows its time-out settings. */
public class HttpClient {
    private static final AtomicInteger SEQ = new AtomicInteger();
    private final int id = SEQ.incrementAndGet();
    private final PropertiesConfiguration config;
    private final String backend;
    private final EventType<ConfigurationEvent> removeType;
    private final EventListener<ConfigurationEvent> onChange = this::configurationChanged;
    private final EventListener<ConfigurationErrorEvent> onError = e -> lastError = e.getCause();
    private Throwable lastError;
    private int timeout;
    private int reloads;

    public HttpClient(PropertiesConfiguration config, String backend, boolean right) {
        this.config = config;
        this.backend = backend;
        this.removeType = right ? ConfigurationEvent.ANY : ConfigurationEvent.SET_PROPERTY;
        this.timeout = config.getInt(backend + ".timeout", 1000);
        config.addEventListener(ConfigurationEvent.ANY, onChange);
        config.addEventListener(ConfigurationErrorEvent.ANY, onError);
    }

    private void configurationChanged(ConfigurationEvent e) {
        if (e.isBeforeUpdate() || !String.valueOf(e.getPropertyName()).startsWith(backend)) return;
        timeout = config.getInt(backend + ".timeout", 1000);
        reloads++;
    }

    public String call(String path) { return backend + path + " within " + timeout + " ms"; }

    public void destroy() {
        config.removeEventListener(removeType, onChange);
        config.removeEventListener(ConfigurationErrorEvent.ANY, onError);
    }

    @Override public String toString() { return "client " + backend + " reloads=" + reloads; }
}
