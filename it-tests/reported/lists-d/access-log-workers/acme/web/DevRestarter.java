package acme.web;

import java.io.File;
import java.io.IOException;

/** Restarts the web server when classes change. */
public class DevRestarter {
    private final File logs;
    private final boolean fixed;
    private UndertowWebServer current;
    private int generation;

    public DevRestarter(File logs, boolean fixed) {
        this.logs = logs;
        this.fixed = fixed;
    }

    public UndertowWebServer restart() throws IOException {
        if (current != null) {
            current.stop();
        }
        current = new UndertowWebServer(UndertowWebServer.hello("generation " + ++generation), logs, fixed);
        current.start();
        return current;
    }

    public void stop() {
        current.stop();
    }
}
