package acme.solr.core;

import acme.solr.metrics.SolrMetricsContext;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.LongCounter;
import java.util.ArrayList;
import java.util.List;

public class SolrCore implements AutoCloseable {
    private final String name;
    private final int generation;
    private final boolean closeObservables;
    private final LongCounter requests;
    private final List<AutoCloseable> toClose = new ArrayList<>();
    private final long[] fieldCache = new long[8192];
    private int segments = 3;

    SolrCore(String name, int generation, SolrMetricsContext metrics, boolean closeObservables) {
        this.name = name;
        this.generation = generation;
        this.closeObservables = closeObservables;
        this.requests = metrics.longCounter("solr_core_requests");
        initializeMetrics(metrics);
    }

    private void initializeMetrics(SolrMetricsContext parentContext) {
        Attributes base = SolrMetricsContext.core(name);
        AutoCloseable segs = parentContext.observableLongGauge("solr_core_segments", "Number of segments",
                m -> m.record(segments, base));
        AutoCloseable cache = parentContext.observableLongGauge("solr_core_field_cache_entries", "Entries in the field cache",
                m -> m.record(fieldCache.length + generation, base));
        if (closeObservables) {
            toClose.add(segs);
            toClose.add(cache);
        }
    }

    public void execute(String query) {
        requests.add(1, SolrMetricsContext.core(name));
        fieldCache[Math.floorMod(query.hashCode(), fieldCache.length)]++;
        segments += query.length() % 2;
    }

    public SolrCore reload(SolrMetricsContext metrics) {
        return new SolrCore(name, generation + 1, metrics, closeObservables);
    }

    public String getName() {
        return name + "/" + generation;
    }

    @Override
    public void close() {
        for (AutoCloseable c : toClose) {
            try {
                c.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
