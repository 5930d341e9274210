package acme.router;

import com.netflix.config.DynamicBooleanProperty;
import com.netflix.config.DynamicIntProperty;
import com.netflix.config.DynamicPropertyFactory;
import com.netflix.config.DynamicStringProperty;
import java.util.ArrayList;
import java.util.List;

/** Passes the headers the routing rules ask for on to the next service. */
public class RouterInvokeFilter {
    private static final String SERVICECOMB_ROUTER_HEADER = "servicecomb.router.header";

    private final DynamicBooleanProperty enabled;
    private final DynamicIntProperty limit;
    private final DynamicStringProperty headerOnce;
    private volatile int maxHeaders;
    private List<String> allHeader = new ArrayList<>();

    public RouterInvokeFilter(boolean once) {
        DynamicPropertyFactory f = DynamicPropertyFactory.getInstance();
        enabled = f.getBooleanProperty("servicecomb.router.enabled", true);
        limit = f.getIntProperty("servicecomb.router.header.max", 8, this::limitChanged);
        headerOnce = once ? f.getStringProperty(SERVICECOMB_ROUTER_HEADER, null, this::reload) : null;
        limitChanged();
    }

    private void limitChanged() {
        maxHeaders = limit == null ? 8 : limit.get();
    }

    private void reload() {
        if (!addAllHeaders(headerOnce.get())) {
            allHeader = new ArrayList<>();
        }
    }

    public void filter(Invocation invocation) {
        if (!enabled.get()) {
            return;
        }
        if (haveHeadersRule(invocation)) {
            int n = 0;
            for (String h : allHeader) {
                if (n++ < maxHeaders) {
                    invocation.getContext().put("x-route-" + h, h + "@" + invocation.getMicroservice());
                }
            }
        }
    }

    /** Reads the header rule, and again whenever it is changed. */
    private boolean haveHeadersRule(Invocation invocation) {
        if (headerOnce != null) {
            return addAllHeaders(headerOnce.get());
        }
        DynamicStringProperty headerStr = DynamicPropertyFactory.getInstance()
                .getStringProperty(SERVICECOMB_ROUTER_HEADER, null, () -> {
                    DynamicStringProperty temHeader = DynamicPropertyFactory.getInstance()
                            .getStringProperty(SERVICECOMB_ROUTER_HEADER, null);
                    if (!addAllHeaders(temHeader.get())) {
                        allHeader = new ArrayList<>();
                        invocation.getContext().clear();
                    }
                });
        return addAllHeaders(headerStr.get());
    }

    private boolean addAllHeaders(String str) {
        if (str == null || str.isBlank()) {
            return false;
        }
        List<String> l = new ArrayList<>();
        for (String s : str.split(";")) {
            l.add(s.trim());
        }
        allHeader = l;
        return true;
    }

    public List<String> headers() {
        return allHeader;
    }
}
