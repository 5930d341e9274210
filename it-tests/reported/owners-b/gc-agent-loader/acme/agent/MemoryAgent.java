package acme.agent;

import acme.host.Agent;
import java.lang.management.ManagementFactory;
import javax.management.MBeanServer;
import javax.management.MBeanServerDelegate;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.ObjectName;

public class MemoryAgent implements Agent, MemoryAgentMBean {
    private int alarms, beansSeen;
    private final NotificationListener low = (n, h) -> alarms++;
    private final NotificationListener beans = (n, h) -> beansSeen++;
    private String name;
    private boolean careful;

    @Override public void deploy(String name, boolean careful) throws Exception {
        this.name = name;
        this.careful = careful;
        hookUp();
        ManagementFactory.getPlatformMBeanServer().registerMBean(this, new ObjectName("acme:agent=" + name));
    }

    private void hookUp() throws Exception {
        ((NotificationEmitter) ManagementFactory.getMemoryMXBean()).addNotificationListener(low, null, null);
        ManagementFactory.getPlatformMBeanServer().addNotificationListener(MBeanServerDelegate.DELEGATE_NAME, beans, null, null);
    }

    @Override public void undeploy() throws Exception {
        MBeanServer s = ManagementFactory.getPlatformMBeanServer();
        s.unregisterMBean(new ObjectName("acme:agent=" + name));
        if (careful) {
            s.removeNotificationListener(MBeanServerDelegate.DELEGATE_NAME, beans);
            ((NotificationEmitter) ManagementFactory.getMemoryMXBean()).removeNotificationListener(low);
        }
    }

    @Override public int getAlarms() { return alarms; }

    @Override public String report() { return name + " alarms=" + alarms + " beans=" + beansSeen; }
}
