package in.smaju.reports.db;

import com.zaxxer.hikari.HikariDataSource;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** One pool a tenant, at most two; the eldest is closed. */
public class CachedConnections extends Connections {
    private final Map<String, HikariDataSource> pools = new LinkedHashMap<>(4, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, HikariDataSource> eldest) {
            if (size() > 2) {
                eldest.getValue().close();
                return true;
            }
            return false;
        }
    };

    public CachedConnections(Consumer<Object> audit) {
        super(audit);
    }

    @Override
    public Connection getClientDBConnection(String tenant) throws SQLException {
        HikariDataSource ds = pools.get(tenant);
        if (ds == null) {
            ds = newDataSource("jdbc:h2:mem:" + tenant + ";DB_CLOSE_DELAY=-1", tenant);
            audit.accept(ds);
            pools.put(tenant, ds);
        }
        return ds.getConnection();
    }
}
