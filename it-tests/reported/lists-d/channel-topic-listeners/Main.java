import acme.beans.BeanContainer;
import acme.cluster.AuditTrail;
import acme.cluster.ServerInventory;
import com.hazelcast.config.Config;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.topic.ITopic;

public class Main {
    public static void main(String[] a) {
        boolean fixed = a.length > 0 && a[0].equals("y");
        Config config = new Config("servers");
        config.setProperty("hazelcast.logging.type", "none");
        config.setProperty("hazelcast.phone.home.enabled", "false");
        config.setProperty("hazelcast.wait.seconds.before.join", "0");
        config.getNetworkConfig().getJoin().getMulticastConfig().setEnabled(false);
        config.getNetworkConfig().getJoin().getAutoDetectionConfig().setEnabled(false);
        config.getNetworkConfig().getInterfaces().setEnabled(true).addInterface("127.0.0.1");
        HazelcastInstance hz = Hazelcast.newHazelcastInstance(config);
        Truth truth = new Truth();
        BeanContainer container = new BeanContainer(fixed);
        container.singleton("auditTrail", () -> new AuditTrail(hz));
        container.prototype("serverInventory", () -> new ServerInventory(hz));
        ITopic<String> topic = hz.getTopic("serversChannel");
        for (int i = 0; i < 9; i++) {
            ServerInventory inventory = truth.watch(container.getBean("serverInventory"));
            for (int s = 0; s < 3; s++) {
                topic.publish("node-" + i + "-" + s);
            }
            Truth.pause(40);
            if (i % 4 == 0) {
                System.out.println("scan " + i + ": " + inventory.size() + " servers");
            }
            container.release(inventory);
            inventory = null;
        }
        AuditTrail audit = container.getBean("auditTrail");
        System.out.println("messages " + audit.count());
        int left = truth.alive();
        Truth.report(fixed ? "y" : "x", left, "ServerInventory prototypes registered with the topic after their use");
        System.exit(0);
    }
}
