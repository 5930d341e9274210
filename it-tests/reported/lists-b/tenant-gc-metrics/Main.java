import com.plotwise.tenant.*;

import javax.management.NotificationEmitter;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;

public class Main {
    public static void main(String[] a) throws Exception {
        Truth truth = new Truth();
        // the container's own GC logger, for the life of the process
        int[] gcs = {0};
        for (GarbageCollectorMXBean b : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) b).addNotificationListener((n, h) -> gcs[0]++, null, null);
        }
        Deployer deployer = new Deployer();
        deployer.deploy("portal").serve(10);
        for (int i = 0; i < 9; i++) {
            redeploy(deployer, "shop", i, truth);
            Thread.sleep(90);
        }
        deployer.deploy("shop").serve(5);
        System.out.println("apps " + deployer.getApps().keySet());
        truth.print(a[0], "registries of undeployed applications, held by the GC beans' listeners");
        System.out.println("gc notifications " + gcs[0] + " " + (long) deployer.getApps().get("shop").getMetrics().requests());
        System.exit(0);
    }

    private static void redeploy(Deployer d, String name, int i, Truth truth) throws Exception {
        TenantApp app = d.deploy(name);
        app.serve(100 + i);
        try {
            java.lang.reflect.Field f = app.getMetrics().getClass().getDeclaredField("registry");
            f.setAccessible(true);
            truth.track(f.get(app.getMetrics()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        d.undeploy(name);
    }
}
