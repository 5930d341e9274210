package acme.acm;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/** Sends what is logged during an execution to that execution's output as well. */
class LogAppenderFactory {
    private final boolean detach;

    LogAppenderFactory(boolean detach) {
        this.detach = detach;
    }

    Appender<ILoggingEvent> attach(String loggerName, String executionId, Consumer<String> out) {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {
            @Override
            protected void append(ILoggingEvent e) {
                out.accept(e.getLevel() + " " + e.getFormattedMessage());
            }
        };
        appender.setName("execution-" + executionId);
        appender.setContext(context);
        appender.start();
        Logger logger = context.getLogger(loggerName);
        logger.setLevel(Level.INFO);
        logger.addAppender(appender);
        return appender;
    }

    void stop(String loggerName, Appender<ILoggingEvent> appender) {
        if (detach) {
            ((LoggerContext) LoggerFactory.getILoggerFactory()).getLogger(loggerName).detachAppender(appender);
        }
        appender.stop();
    }
}
