import acme.cache.CacheRegistry;
import acme.cache.TenantCache;
import java.lang.management.ManagementFactory;
import javax.management.ObjectName;

public class Main {
    static CacheRegistry registry;

    public static void main(String[] a) throws Exception {
        registry = new CacheRegistry("y".equals(a[0]));
        String[] tenants = {"north", "south", "east", "west"};
        for (int i = 0; i < 16; i++) {
            String t = tenants[i % 4];
            for (int k = 0; k < 10; k++) {
                registry.cacheOf(t).put("key" + k, "value" + i);
            }
            TenantCache old = registry.settingsChanged(t, 4 + i);
            registry.cacheOf(t).put("settings", "" + i);
            Truth.watch(old.pool());
            if (i % 5 == 0) {
                System.out.println(old);
            }
            old = null;
            Thread.sleep(50);
        }
        int retained = Truth.live();
        System.out.println("pool MBeans " + ManagementFactory.getPlatformMBeanServer()
                .queryNames(new ObjectName("org.apache.commons.pool2:*"), null).size());
        System.out.println("GROUND_TRUTH variant=" + a[0] + " retained=" + retained
                + " what=MBeans of replaced connection pools");
        for (String t : tenants) {
            System.out.println(registry.cacheOf(t));
        }
        System.exit(0);
    }
}
