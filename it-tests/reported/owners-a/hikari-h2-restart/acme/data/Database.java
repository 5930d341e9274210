package acme.data;

import com.zaxxer.hikari.*;
import java.sql.*;

/** A data source that is restarted with each change of its settings. */
public class Database implements AutoCloseable {
    private HikariDataSource ds;
    private final Events events;
    private final Events.Listener onSettings = this::restart;
    private int restarts;

    public Database(Events events) { this.events = events; ds = open(4); events.add(onSettings); }

    private static HikariDataSource open(int size) {
        HikariConfig c = new HikariConfig();
        c.setJdbcUrl("jdbc:h2:mem:shop;DB_CLOSE_DELAY=-1");
        c.setMaximumPoolSize(size);
        c.setMinimumIdle(1);
        return new HikariDataSource(c);
    }

    private synchronized void restart(String what) {
        HikariDataSource old = ds;
        ds = open(2 + restarts++ % 3);
        old.close();
    }

    public synchronized int count(String sql) throws SQLException {
        try (Connection c = ds.getConnection(); Statement s = c.createStatement(); ResultSet r = s.executeQuery(sql)) { r.next(); return r.getInt(1); }
    }

    public synchronized void run(String sql) throws SQLException { try (Connection c = ds.getConnection(); Statement s = c.createStatement()) { s.execute(sql); } }
    public int restarts() { return restarts; }
    @Override public void close() { events.remove(onSettings); ds.close(); }
}
