package acme.acm;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of a script; closes when the script is through. */
public class Execution implements AutoCloseable {
    static final String LOGGER = "acme.acm.script";
    private final String id;
    private final LogAppenderFactory appenders;
    private final List<String> output = new ArrayList<>();
    private final Appender<ILoggingEvent> appender;

    Execution(String id, LogAppenderFactory appenders) {
        this.id = id;
        this.appenders = appenders;
        appender = appenders.attach(LOGGER, id, output::add);
    }

    public void run(Consumer<Logger> script) {
        script.accept(LoggerFactory.getLogger(LOGGER));
    }

    public List<String> output() {
        return output;
    }

    @Override
    public void close() {
        appenders.stop(LOGGER, appender);
    }

    @Override
    public String toString() {
        return id + " " + output;
    }
}
