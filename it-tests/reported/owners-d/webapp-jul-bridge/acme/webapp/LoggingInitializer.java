package acme.webapp;

import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Sends java.util.logging to the application's own logging system. */
class LoggingInitializer {
    private final Logger appLogger;
    private final Handler slowQueries = new Handler() {
        @Override public void publish(LogRecord r) { }
        @Override public void flush() { }
        @Override public void close() { }
    };

    LoggingInitializer(String path) {
        appLogger = Logger.getLogger("shop" + path.replace('/', '.'));
    }

    void beforeInitialize() {
        SLF4JBridgeHandler.install();
        appLogger.addHandler(slowQueries);
    }

    void cleanUp(boolean uninstall) {
        appLogger.removeHandler(slowQueries);
        if (uninstall) {
            SLF4JBridgeHandler.uninstall();
        }
    }

    Logger appLogger() { return appLogger; }
}
