package boot;

import io.micrometer.core.instrument.Metrics;
import java.util.LinkedHashMap;
import java.util.Map;

public class TenantRuntime {
    private final Map<String, AppContext> tenants = new LinkedHashMap<>();
    private final boolean unlist;

    public TenantRuntime(boolean unlist) {
        this.unlist = unlist;
    }

    public AppContext configure(String tenant, int version) {
        AppContext old = tenants.remove(tenant);
        if (old != null) old.close();
        AppContext c = new AppContext(tenant + "-v" + version, unlist).refresh();
        tenants.put(tenant, c);
        return c;
    }

    public void serve(String tenant) {
        Metrics.counter("requests", "tenant", tenant).increment();
    }

    public int tenants() {
        return tenants.size();
    }
}
