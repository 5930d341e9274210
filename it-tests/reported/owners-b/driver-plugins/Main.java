import acme.host.*;
import java.sql.*;
import java.util.*;
import java.util.logging.*;

public class Main {
    static int seen;

    public static void main(String[] a) throws Exception {
        Logger log = Logger.getLogger("acme");
        log.setUseParentHandlers(false);
        log.addHandler(new Handler() {
            @Override public void publish(LogRecord r) { seen++; }
            @Override public void flush() {}
            @Override public void close() {}
        });
        DriverManager.registerDriver(new NullDriver("jdbc:host:"));
        PluginHost host = new PluginHost();
        host.load("ora");
        host.load("pg");
        for (int i = 0; i < 9; i++) {
            String n = i % 2 == 0 ? "ora" : "pg";
            Truth.gone(host.unload(n));
            host.load(n);
            log.info("round " + i);
            try { DriverManager.getConnection("jdbc:" + n + ":x"); } catch (SQLException e) { if (i == 0) System.out.println(e.getMessage()); }
            Thread.sleep(90);
        }
        System.out.println(host.names() + ", host saw " + seen + " records");
        Truth.say("y", Truth.stillReachable() + log.getHandlers().length - 3, "unloaded-plugins");
    }
}
