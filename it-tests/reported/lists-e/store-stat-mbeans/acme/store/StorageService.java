package acme.store;

import javax.management.ObjectName;

public class StorageService {
    private final boolean sameName;
    private final ObjectName serviceName = JmxUtils.createObjectName("acme.store.service", "StorageService");
    private final FailureDetectorStats total = new FailureDetectorStats();

    public StorageService(boolean sameName) { this.sameName = sameName; }

    public void start() { JmxUtils.registerMbean(total, serviceName); }

    public PipelineRoutedStore openStore(String name, String clientId) {
        return new PipelineRoutedStore(name, clientId, sameName);
    }

    public void count(boolean ok) { total.got(ok); }

    public void stop() { JmxUtils.unregisterMbean(serviceName); }
}
