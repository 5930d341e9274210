package acme.host;

import java.lang.management.ManagementFactory;
import javax.management.MBeanServerDelegate;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;

public class HostMonitor implements NotificationListener {
    private int heard;

    public void start() throws Exception {
        ((NotificationEmitter) ManagementFactory.getMemoryMXBean()).addNotificationListener(this, null, "host");
        ManagementFactory.getPlatformMBeanServer().addNotificationListener(MBeanServerDelegate.DELEGATE_NAME, this, null, "host");
    }

    @Override public void handleNotification(Notification n, Object handback) { heard++; }

    public int heard() { return heard; }
}
