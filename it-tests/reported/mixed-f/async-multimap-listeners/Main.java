import acme.cluster.*;

public class Main {
    public static void main(String[] a) throws Exception {
        java.util.logging.Logger.getLogger("").setLevel(java.util.logging.Level.WARNING);
        String v = a.length > 0 ? a[0] : "x";
        InfinispanClusterManager manager = new InfinispanClusterManager(v.equals("y"));
        InfinispanAsyncMultiMap roles = manager.getAsyncMultiMap("roles");
        EventBusService bus = new EventBusService(manager);
        int sent = 0;
        for (int i = 0; i < 8; i++) {
            bus.subscribe("news", "node-" + i);
            roles.add("admin", "user-" + i);
            sent += bus.publish("news");
            if (i > 1) bus.unsubscribe("news", "node-" + (i - 2));
            Thread.sleep(70);
        }
        System.out.println("sent " + sent + ", admins " + roles.get("admin").size() + ", listeners of roles " + manager.listeners("roles"));
        Truth.line(v, manager.listeners("__subs") - 1, "entry listeners of thrown-away multi maps at the __subs cache");
        manager.close();
        System.exit(0);
    }
}
