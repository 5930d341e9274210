package acme.service;

import java.util.LinkedHashMap;
import java.util.Map;

/** Stops and starts services by a thread of its own wish. */
public class Supervisor {
    private final Map<String, Service> running = new LinkedHashMap<>();
    private final boolean stopReporter;
    private int starts;

    public Supervisor(boolean stopReporter) {
        this.stopReporter = stopReporter;
    }

    public Service start(String kind) {
        Service s = new Service(kind + "-" + ++starts);
        running.put(kind, s);
        return s;
    }

    public void stop(String kind) {
        Service s = running.remove(kind);
        if (s != null && stopReporter) {
            s.bootstrap().getJmxReporter().stop();
        }
    }

    public Service get(String kind) {
        return running.get(kind);
    }
}
