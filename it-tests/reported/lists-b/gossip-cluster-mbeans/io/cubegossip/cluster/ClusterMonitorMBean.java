package io.cubegossip.cluster;

import java.util.Collection;

public interface ClusterMonitorMBean {
    String getMember();

    int getIncarnation();

    Collection<String> getAliveMembers();
}
