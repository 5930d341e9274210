package acme.ci;

import java.util.concurrent.ConcurrentHashMap;

/** One helper for every build that runs. */
public class OTELHelperFactory {
    private final ConcurrentHashMap<Long, OTELHelper> otelHelpers = new ConcurrentHashMap<>();
    private final boolean releaseHelpers;

    public OTELHelperFactory(boolean releaseHelpers) {
        this.releaseHelpers = releaseHelpers;
    }

    public OTELHelper getOTELHelper(long buildId, String endpoint) {
        return otelHelpers.computeIfAbsent(buildId, id -> new OTELHelper(new LineExporter(endpoint), "build " + id));
    }

    public void release(long buildId) {
        OTELHelper h = otelHelpers.remove(buildId);
        if (h != null && releaseHelpers) {
            h.release();
        }
    }

    public int size() {
        return otelHelpers.size();
    }
}
