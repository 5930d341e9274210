import acme.checkout.CheckoutSession;
import acme.checkout.Maintenance;
import acme.flags.FeatureFlags;
import org.apache.curator.framework.CuratorFramework;
import org.apache.curator.framework.CuratorFrameworkFactory;
import org.apache.curator.retry.RetryOneTime;
import org.apache.curator.test.TestingServer;

public class Main {
    public static void main(String[] a) throws Exception {
        boolean fixed = a.length > 0 && a[0].equals("y");
        System.setProperty("zookeeper.admin.enableServer", "false");
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "off");
        Truth truth = new Truth();
        try (TestingServer server = new TestingServer();
             CuratorFramework client = CuratorFrameworkFactory.newClient(server.getConnectString(), new RetryOneTime(50))) {
            client.start();
            FeatureFlags flags = new FeatureFlags(client);
            flags.set("one-click-pay", "on");
            flags.set("maintenance", "off");
            Maintenance maintenance = new Maintenance(flags);
            for (int i = 0; i < 15; i++) {
                CheckoutSession s = truth.watch(new CheckoutSession("customer" + i, flags, fixed));
                s.step("address");
                String last = s.step("pay");
                if (i % 5 == 0) {
                    System.out.println(last);
                    flags.set("maintenance", "off " + i);
                }
                s.complete();
                s = null;
                Truth.pause(20);
            }
            CheckoutSession open = new CheckoutSession("zoe", flags, fixed);
            int left = truth.alive();
            System.out.println("maintenance " + maintenance.state() + "; " + open.step("address"));
            Truth.report(fixed ? "y" : "x", left, "completed CheckoutSessions held by one-time watchers in the ZooKeeper client");
        }
        System.exit(0);
    }
}
