import acme.metrics.*;
import java.lang.management.ManagementFactory;
import truth.Truth;

public class Main {
    static Object[] ballast = new Object[64];

    public static void main(String[] a) throws Exception {
        boolean fixed = a.length > 0 && a[0].equals("y");
        AppServer server = new AppServer(fixed);
        for (String app : new String[]{"portal", "wiki", "tickets", "forum"}) {
            deploy(server, app);
            for (int i = 0; i < 2000; i++) ballast[i % 64] = new byte[16384];
            Thread.sleep(120);
        }
        server.stop("wiki");
        server.stop("forum");
        server.stop("tickets");
        Thread.sleep(400);
        server.running().forEach(m -> System.out.println(m.summary()));
        int collectors = ManagementFactory.getGarbageCollectorMXBeans().size();
        Truth.report(fixed ? "y" : "x", Truth.alive() * collectors, "GC notification listeners of closed GcMetrics (" + collectors + " each)");
    }

    static void deploy(AppServer server, String app) {
        GcMetrics m = server.start(app);
        if (!app.equals("portal")) Truth.watch(m);
    }
}
