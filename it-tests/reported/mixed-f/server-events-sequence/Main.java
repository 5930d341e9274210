import acme.server.*;

public class Main {
    public static void main(String[] a) throws Exception {
        String v = a.length > 0 ? a[0] : "x";
        EventsImpl events = new EventsImpl(v.equals("y"));
        events.register(e -> { });                                  // monitoring
        Deployer deployer = new Deployer(events);
        Truth truth = new Truth();
        deployer.deploy("admin-console");
        for (int i = 0; i < 7; i++) {
            deployer.deploy("shop");
            Thread.sleep(110);
            if (i % 3 == 0) { deployer.deploy("reports"); truth.gone(deployer.undeploy("reports")); }
            truth.gone(deployer.undeploy("shop"));
        }
        deployer.deploy("shop");
        events.send(new EventListener.Event<>("server.shutdown", null));
        System.out.println("GROUND_TRUTH variant=" + v + " retained=" + truth.count() + " what=undeployed applications still among the server's listeners (" + events.size() + " listeners)");
    }
}
