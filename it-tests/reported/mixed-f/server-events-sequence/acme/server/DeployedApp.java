package acme.server;

import java.util.HashMap;
import java.util.Map;

/** A deployed application and what belongs to it. */
public class DeployedApp implements EventListener {
    private final String name;
    private final EventsImpl events;
    private final Map<String, byte[]> resources = new HashMap<>();
    private boolean ready;

    public DeployedApp(String name, EventsImpl events) {
        this.name = name;
        this.events = events;
    }

    public void start() {
        for (int i = 0; i < 6; i++) resources.put("res" + i, new byte[512]);
        events.register(this);
    }

    @Override
    public void event(Event<?> e) {
        if (e.name().equals("deployment.ready") && name.equals(e.hook())) ready = true;
    }

    public void stop() {
        events.unregister(this);
        ready = false;
    }

    public boolean isReady() { return ready; }
    public String getName() { return name; }
}
