package acme.store;

import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicInteger;
import javax.management.MBeanServer;
import javax.management.ObjectName;

final class JmxUtils {
    private static final AtomicInteger jmxIds = new AtomicInteger();

    private JmxUtils() { }

    static ObjectName createObjectName(String domain, String type) {
        try {
            return new ObjectName(domain + ":type=" + type);
        } catch (Exception e) {
            throw new IllegalArgumentException(e);
        }
    }

    static int getJmxId() { return jmxIds.incrementAndGet(); }

    static void registerMbean(Object mbean, ObjectName name) {
        MBeanServer server = ManagementFactory.getPlatformMBeanServer();
        try {
            if (server.isRegistered(name)) server.unregisterMBean(name);
            server.registerMBean(mbean, name);
        } catch (Exception e) {
            System.err.println("Error registering mbean " + e);
        }
    }

    static void unregisterMbean(ObjectName name) {
        try {
            ManagementFactory.getPlatformMBeanServer().unregisterMBean(name);
        } catch (Exception e) {
            System.err.println("Error unregistering mbean " + e);
        }
    }
}
