package io.cubegossip.cluster;

import javax.management.JMException;
import java.lang.management.ManagementFactory;

/** Takes its MBean away when it is shut down. */
public class MonitoredCluster extends ClusterImpl {
    public MonitoredCluster(String alias) {
        super(alias);
    }

    @Override
    protected void doShutdown() {
        try {
            ManagementFactory.getPlatformMBeanServer().unregisterMBean(monitorName());
        } catch (JMException e) {
            System.err.println("cannot unregister " + e);
        }
    }
}
