package acme.tenancy;

import java.util.*;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

public class TenantManager implements AutoCloseable {
    private final AnnotationConfigApplicationContext root = new AnnotationConfigApplicationContext(RootConfig.class);
    private final Map<String, AnnotationConfigApplicationContext> tenants = new TreeMap<>();
    private final boolean removes;

    public TenantManager(boolean removes) { this.removes = removes; }

    public PriceBoard open(String name) {
        AnnotationConfigApplicationContext child = new AnnotationConfigApplicationContext();
        child.setParent(root);
        child.setDisplayName(name);
        child.registerBean(PriceBoard.class, () -> new PriceBoard(name, removes));
        child.refresh();
        tenants.put(name, child);
        return child.getBean(PriceBoard.class);
    }

    public void close(String name) { tenants.remove(name).close(); }
    public void rate(String currency, double rate) { root.publishEvent(new RateChanged(this, currency, rate)); }
    public PriceBoard board(String name) { return tenants.get(name).getBean(PriceBoard.class); }
    public Set<String> names() { return tenants.keySet(); }
    public int audited() { return root.getBean(RootConfig.Audit.class).seen(); }
    @Override public void close() { tenants.values().forEach(AnnotationConfigApplicationContext::close); root.close(); }
}
