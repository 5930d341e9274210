package acme.host;

/** What the container calls on an application. */
public interface AppLifecycle {
    void contextInitialized(String contextPath, boolean uninstallLogging);
    String handle(String request);
    void contextDestroyed();
}
