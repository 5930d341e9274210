package acme.logs;

import java.util.*;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.*;
import org.apache.logging.log4j.core.config.*;

public class CustomerLogs {
    private final LoggerContext context;
    private final Map<String, S3Appender> open = new TreeMap<>();
    private final boolean deregister;
    private int reconfigured;

    public CustomerLogs(LoggerContext context, boolean deregister) {
        this.context = context;
        this.deregister = deregister;
        context.addPropertyChangeListener(e -> reconfigured++);
        Runtime.getRuntime().addShutdownHook(new Thread(this::closeAll, "customer-logs-exit"));
    }

    public S3Appender open(String customer) {
        S3Appender a = new S3Appender(customer, deregister);
        a.start();
        open.put(customer, a);
        LoggerConfig lc = new LoggerConfig("customer." + customer, Level.INFO, false);
        lc.addAppender(a, Level.INFO, null);
        context.getConfiguration().addLogger(lc.getName(), lc);
        context.updateLoggers();
        return a;
    }

    public void close(String customer) {
        context.getConfiguration().removeLogger("customer." + customer);
        context.updateLoggers();
        S3Appender a = open.remove(customer);
        a.stop();
    }

    public void log(String customer, String text) { context.getLogger("customer." + customer).info(text); }
    public Collection<S3Appender> open() { return open.values(); }
    private void closeAll() { open.values().forEach(x -> x.cache().flush("exit")); }
}
