package acme.tenant;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

public class TenantRegistry {
    @Autowired private ConfigurableApplicationContext root;
    private final Map<String, ConfigurableApplicationContext> open = new TreeMap<>();

    public void watch() { root.addApplicationListener(e -> { if (e instanceof TariffsChanged t) System.out.println("tariffs " + t.version + " for " + open.keySet()); }); }

    public void open(String name) {
        AnnotationConfigApplicationContext c = new AnnotationConfigApplicationContext();
        c.setParent(root);
        c.setDisplayName(name);
        c.register(TenantConfig.class);
        c.refresh();
        open.put(name, c);
    }

    public TariffCache cache(String name) { return open.get(name).getBean(TariffCache.class); }

    public void close(String name) { open.remove(name).close(); }

    public Iterable<String> names() { return open.keySet(); }
}
