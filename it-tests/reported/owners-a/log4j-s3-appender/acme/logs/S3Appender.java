package acme.logs;

import java.util.*;
import java.util.concurrent.TimeUnit;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.appender.AbstractAppender;
import org.apache.logging.log4j.core.config.Property;

/** Collects log lines and publishes them in batches; made by a routing appender, one a customer. */
public class S3Appender extends AbstractAppender {
    private final LogEventCache cache;
    private final boolean deregister;
    private Thread shutdownHook;

    public S3Appender(String name, boolean deregister) {
        super(name, null, null, true, Property.EMPTY_ARRAY);
        this.deregister = deregister;
        this.cache = new LogEventCache(name, 10);
    }

    @Override public void start() {
        super.start();
        shutdownHook = new Thread(() -> cache.flush("vm exit"), getName() + "-flush");
        Runtime.getRuntime().addShutdownHook(shutdownHook);
    }

    @Override public void append(LogEvent event) { cache.add(event.getMessage().getFormattedMessage()); }

    @Override public boolean stop(long timeout, TimeUnit unit) {
        setStopping();
        cache.flush("appender stop");
        if (deregister) Runtime.getRuntime().removeShutdownHook(shutdownHook);
        setStopped();
        return true;
    }

    public LogEventCache cache() { return cache; }
}
