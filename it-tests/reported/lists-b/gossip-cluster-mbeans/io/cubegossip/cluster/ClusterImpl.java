package io.cubegossip.cluster;

import io.cubegossip.membership.MembershipProtocol;

import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectInstance;
import javax.management.ObjectName;
import javax.management.StandardMBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

public class ClusterImpl {
    private final String member;
    private final MembershipProtocol membership;
    private final CompletableFuture<Void> onShutdown = new CompletableFuture<>();
    private ObjectInstance jmxMonitor;

    public ClusterImpl(String alias) {
        this.member = alias + "@" + UUID.randomUUID().toString().substring(0, 8);
        this.membership = new MembershipProtocol(member);
    }

    public ClusterImpl start() {
        membership.start();
        try {
            jmxMonitor = startJmxMonitor0();
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    private ObjectInstance startJmxMonitor0() throws JMException {
        MBeanServer server = ManagementFactory.getPlatformMBeanServer();
        ObjectName objectName = new ObjectName("io.cubegossip.cluster:name=Cluster@" + member.replace('@', '-'));
        StandardMBean standardMBean = new StandardMBean(new JmxClusterMonitor(), ClusterMonitorMBean.class);
        return server.registerMBean(standardMBean, objectName);
    }

    public void join(ClusterImpl seed) {
        membership.sync(seed.membership);
    }

    public void shutdown() {
        membership.leave();
        doShutdown();
        onShutdown.complete(null);
    }

    protected void doShutdown() {
    }

    protected ObjectName monitorName() {
        return jmxMonitor.getObjectName();
    }

    public CompletableFuture<Void> onShutdown() { return onShutdown; }
    public MembershipProtocol membership() { return membership; }
    public String member() { return member; }

    private class JmxClusterMonitor implements ClusterMonitorMBean {
        @Override
        public String getMember() {
            return member;
        }

        @Override
        public int getIncarnation() {
            return membership.getIncarnation();
        }

        @Override
        public Collection<String> getAliveMembers() {
            return membership.getAlive();
        }
    }
}
