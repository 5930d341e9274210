package acme.solr.core;

import acme.solr.metrics.SolrMetricsContext;
import java.util.Map;
import java.util.TreeMap;

public class CoreContainer {
    private final SolrMetricsContext metrics = new SolrMetricsContext();
    private final Map<String, SolrCore> cores = new TreeMap<>();
    private final boolean closeObservables;

    public CoreContainer(boolean closeObservables) {
        this.closeObservables = closeObservables;
        metrics.observableLongGauge("solr_node_cores", "Loaded cores", m -> m.record(cores.size()));
    }

    public SolrCore create(String name) {
        SolrCore core = new SolrCore(name, 0, metrics, closeObservables);
        cores.put(name, core);
        return core;
    }

    public SolrCore reload(String name) {
        SolrCore old = cores.get(name);
        cores.put(name, old.reload(metrics));
        old.close();
        return old;
    }

    public SolrCore getCore(String name) {
        return cores.get(name);
    }

    public int scrape() {
        return metrics.scrape();
    }
}
