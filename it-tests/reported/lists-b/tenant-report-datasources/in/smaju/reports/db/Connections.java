package in.smaju.reports.db;

import com.zaxxer.hikari.HikariDataSource;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;

/** First the common database says which client database a tenant has, then that one is opened. */
public class Connections {
    private final HikariDataSource common;
    protected final Consumer<Object> audit;

    public Connections(Consumer<Object> audit) {
        this.audit = audit;
        common = newDataSource("jdbc:h2:mem:common;DB_CLOSE_DELAY=-1", "common");
    }

    protected static HikariDataSource newDataSource(String url, String pool) {
        HikariDataSource ds = new HikariDataSource();
        ds.setJdbcUrl(url);
        ds.setUsername("sa");
        ds.setPassword("");
        ds.setPoolName(pool);
        ds.setMaximumPoolSize(2);
        ds.setMinimumIdle(1);
        ds.setConnectionTestQuery("SELECT 1");
        ds.setConnectionTimeout(2000);
        return ds;
    }

    public Connection getCommonConnection() throws SQLException {
        return common.getConnection();
    }

    public Connection getClientDBConnection(String tenant) throws SQLException {
        HikariDataSource ds = newDataSource("jdbc:h2:mem:" + tenant + ";DB_CLOSE_DELAY=-1", tenant);
        audit.accept(ds);
        return ds.getConnection();
    }

    public void closeCommon() {
        common.close();
    }
}
