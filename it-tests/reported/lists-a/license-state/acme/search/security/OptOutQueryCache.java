package acme.search.security;

import acme.search.license.XPackLicenseState;
import java.util.LinkedHashMap;
import java.util.Map;

/** Per index query cache that opts out of caching when field level security is in force. */
public class OptOutQueryCache implements AutoCloseable {
    private final XPackLicenseState licenseState;
    private final String index;
    private final Runnable listener;
    private final Map<String, long[]> cache = new LinkedHashMap<>();
    private volatile boolean licenseStateListenerNeeded = true;

    public OptOutQueryCache(String index, XPackLicenseState licenseState, boolean keep) {
        this.index = index;
        this.licenseState = licenseState;
        this.listener = keep ? this::licenseStateChanged : null;
        licenseState.addListener(keep ? listener : this::licenseStateChanged);
    }

    private void licenseStateChanged() {
        licenseStateListenerNeeded = licenseState.isAuthAllowed();
        if (licenseStateListenerNeeded) {
            cache.clear();
        }
    }

    public long[] doCache(String query) {
        return cache.computeIfAbsent(query, q -> new long[2048]);
    }

    public String index() {
        return index;
    }

    @Override
    public void close() {
        cache.clear();
        // a method reference is a new object each time
        licenseState.removeListener(listener != null ? listener : this::licenseStateChanged);
    }
}
