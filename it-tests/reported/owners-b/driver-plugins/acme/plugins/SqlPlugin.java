package acme.plugins;

import acme.host.NullDriver;
import acme.host.Plugin;
import java.sql.DriverManager;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

public class SqlPlugin implements Plugin {
    private static final Logger LOG = Logger.getLogger("acme");
    private PluginDriver driver;
    private Handler handler;
    private int records;

    static class PluginDriver extends NullDriver {
        PluginDriver(String p) { super(p); }
    }

    @Override public void load(String name) throws Exception {
        driver = new PluginDriver("jdbc:" + name + ":");
        DriverManager.registerDriver(driver, () -> LOG.info(name + " deregistered"));
        handler = new Handler() {
            @Override public void publish(LogRecord r) { records++; }
            @Override public void flush() {}
            @Override public void close() {}
        };
        LOG.addHandler(handler);
    }

    @Override public void unload() throws Exception {
        DriverManager.deregisterDriver(driver);
        LOG.removeHandler(handler);
        System.out.println("unloaded after " + records + " records");
    }
}
