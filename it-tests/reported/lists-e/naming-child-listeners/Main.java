import acme.admin.NacosRegistry;
import acme.admin.NotifyListener;
import acme.admin.RegistryServerSync;
import acme.naming.NamingService;
import java.util.Map;
import java.util.Set;

public class Main {
    public static void main(String[] a) throws Exception {
        NamingService naming = new NamingService();
        NacosRegistry registry = new NacosRegistry(naming, a[0].equals("y"));
        NotifyListener consumer = (s, urls) -> System.out.println("consumer of " + s + " sees " + urls);
        registry.doSubscribe("stock", consumer);
        NotifyListener once = (s, urls) -> { };
        naming.publish("stock", "DEFAULT_GROUP", "10.0.0.1:20880");
        naming.publish("price", "DEFAULT_GROUP", "10.0.0.2:20880");
        RegistryServerSync sync = new RegistryServerSync(naming, registry);
        sync.start();
        for (int i = 0; i < 6; i++) {
            Thread.sleep(220);
            registry.doSubscribe("price", once);
            System.out.println("told " + naming.publish("price", "DEFAULT_GROUP", "10.0.1." + i + ":20880") + " listeners");
            registry.doUnsubscribe("price", once);
        }
        sync.stop();
        int left = -3;
        for (Object s : ((Map<?, ?>) Truth.peek(Truth.peek(naming, "changeNotifier"), "listenerMap")).values()) left += ((Set<?>) s).size();
        Truth.print(a[0], Math.max(0, left), "redundant-RegistryChildListeners");
    }
}
