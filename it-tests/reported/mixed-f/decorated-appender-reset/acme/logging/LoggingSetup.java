package acme.logging;

import ch.qos.logback.classic.AsyncAppender;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.Map;

/** Builds the appenders anew each time the settings change. */
public class LoggingSetup {
    private final LoggerContext context;
    private final boolean stopChildren;

    public LoggingSetup(LoggerContext context, boolean stopChildren) {
        this.context = context;
        this.stopChildren = stopChildren;
    }

    public void apply(Map<String, String> settings) {
        context.reset();
        Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.toLevel(settings.getOrDefault("level", "INFO")));

        UniqueIdAppender unique = new UniqueIdAppender(stopChildren);
        unique.setContext(context);
        unique.setName("unique");
        unique.addAppender(async("main", settings));
        unique.start();
        root.addAppender(unique);

        // the audit log is not decorated
        context.getLogger("audit").addAppender(async("audit", settings));
    }

    private AsyncAppender async(String name, Map<String, String> settings) {
        ListAppender<ILoggingEvent> sink = new ListAppender<>();
        sink.setContext(context);
        sink.setName(name + "-sink");
        sink.start();
        AsyncAppender async = new AsyncAppender();
        async.setContext(context);
        async.setName(name);
        async.setQueueSize(Integer.parseInt(settings.getOrDefault("queue", "256")));
        async.addAppender(sink);
        async.start();
        return async;
    }
}
