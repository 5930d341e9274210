package acme.webapp;

import acme.host.AppLifecycle;

/** The deployed application. */
public class ShopApplication implements AppLifecycle {
    private LoggingInitializer logging;
    private boolean uninstallLogging;
    private int requests;

    @Override
    public void contextInitialized(String contextPath, boolean uninstallLogging) {
        this.uninstallLogging = uninstallLogging;
        logging = new LoggingInitializer(contextPath);
        logging.beforeInitialize();
        logging.appLogger().fine("started " + contextPath);
    }

    @Override
    public String handle(String request) {
        logging.appLogger().info(request);
        return "200 #" + (++requests);
    }

    @Override
    public void contextDestroyed() {
        logging.cleanUp(uninstallLogging);
    }
}
