import acme.discovery.ConfigNodeWatch;
import acme.discovery.TenantDirectory;
import org.apache.curator.framework.CuratorFramework;
import org.apache.curator.framework.CuratorFrameworkFactory;
import org.apache.curator.retry.RetryOneTime;
import org.apache.curator.test.TestingServer;

public class Main {
    public static void main(String[] a) throws Exception {
        Truth truth = new Truth();
        try (TestingServer server = new TestingServer();
                CuratorFramework client = CuratorFrameworkFactory.newClient(server.getConnectString(), new RetryOneTime(100))) {
            TenantDirectory directory = new TenantDirectory(client);
            client.start();
            client.blockUntilConnected();
            int events = 0;
            for (int i = 0; i < 18; i++) {
                ConfigNodeWatch w = directory.serve("tenant-" + i);
                Thread.sleep(30);
                directory.touch(w);
                Thread.sleep(20);
                events += w.events();
                w = null;
                if (directory.size() > 3) {
                    ConfigNodeWatch old = directory.evictOldest();
                    truth.closed(old.path(), old.getWatcher());
                }
            }
            System.out.println("saw " + (events > 10 ? "the" : "too few") + " configuration changes, " + directory.state());
            System.out.println("GROUND_TRUTH variant=" + a[0] + " retained=" + truth.retained()
                    + " what=curator listeners of closed PersistentWatchers");
            System.out.println("serving " + directory.size() + " tenants");
        }
        System.exit(0);
    }
}
