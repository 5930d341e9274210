package acme.host;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.util.Properties;
import java.util.logging.Logger;

public class NullDriver implements Driver {
    private final String prefix;
    private int asked;

    public NullDriver(String prefix) { this.prefix = prefix; }

    @Override public Connection connect(String url, Properties p) { asked++; return null; }
    @Override public boolean acceptsURL(String url) { return url.startsWith(prefix); }
    @Override public DriverPropertyInfo[] getPropertyInfo(String u, Properties p) { return new DriverPropertyInfo[0]; }
    @Override public int getMajorVersion() { return 1; }
    @Override public int getMinorVersion() { return 0; }
    @Override public boolean jdbcCompliant() { return false; }
    @Override public Logger getParentLogger() { return Logger.getLogger("acme"); }
}
