import acme.router.Invocation;
import acme.router.RouterInvokeFilter;
import com.netflix.config.ConcurrentCompositeConfiguration;
import com.netflix.config.ConcurrentMapConfiguration;
import com.netflix.config.ConfigurationManager;

public class Main {
    static RouterInvokeFilter filter;

    public static void main(String[] a) throws Exception {
        java.util.logging.Logger.getLogger("").setLevel(java.util.logging.Level.SEVERE);
        ConcurrentCompositeConfiguration all = new ConcurrentCompositeConfiguration();
        ConcurrentMapConfiguration yaml = new ConcurrentMapConfiguration();
        yaml.setProperty("servicecomb.router.header", "user-group; region");
        all.addConfiguration(yaml, "microservice.yaml");
        ConfigurationManager.install(all);
        filter = new RouterInvokeFilter("y".equals(a[0]));
        int passed = 0;
        for (int i = 0; i < 160; i++) {
            Invocation inv = Truth.watch(new Invocation(i % 3 == 0 ? "price" : "stock"));
            filter.filter(inv);
            passed += inv.getContext().size();
            if (i == 60) {
                yaml.setProperty("servicecomb.router.header", "user-group; region; device");
            }
            Thread.sleep(6);
        }
        System.out.println("passed on " + passed + " headers, rule now " + filter.headers());
        System.out.println("GROUND_TRUTH variant=" + a[0] + " retained=" + Truth.live()
                + " what=property change callbacks of handled invocations");
        System.out.println(filter.headers());
        System.exit(0);
    }
}
