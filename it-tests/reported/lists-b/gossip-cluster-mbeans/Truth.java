import javax.management.ObjectName;
import java.lang.management.ManagementFactory;

class Truth {
    static int registered(String pattern) throws Exception {
        return ManagementFactory.getPlatformMBeanServer().queryNames(new ObjectName(pattern), null).size();
    }
}
