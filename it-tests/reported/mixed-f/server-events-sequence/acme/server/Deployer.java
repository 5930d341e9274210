package acme.server;

import java.util.LinkedHashMap;
import java.util.Map;

public class Deployer {
    private final EventsImpl events;
    private final Map<String, DeployedApp> apps = new LinkedHashMap<>();

    public Deployer(EventsImpl events) {
        this.events = events;
        events.register(e -> { if (e.name().equals("server.shutdown")) apps.values().forEach(a -> System.out.println("still deployed: " + a.getName())); });
    }

    public DeployedApp deploy(String name) {
        DeployedApp app = new DeployedApp(name, events);
        app.start();
        apps.put(name, app);
        events.send(new EventListener.Event<>("deployment.ready", name));
        return app;
    }

    public DeployedApp undeploy(String name) {
        DeployedApp app = apps.remove(name);
        app.stop();
        return app;
    }
}
