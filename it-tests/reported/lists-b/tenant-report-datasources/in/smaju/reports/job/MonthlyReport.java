package in.smaju.reports.job;

import in.smaju.reports.db.Connections;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

public class MonthlyReport {
    private final Connections connections;
    private int rows;

    public MonthlyReport(Connections connections) throws SQLException {
        this.connections = connections;
        try (Connection c = connections.getCommonConnection(); Statement s = c.createStatement()) {
            s.execute("create table runs(tenant varchar(40), total int)");
        }
    }

    public void run(String tenant) throws SQLException {
        int total;
        try (Connection c = connections.getClientDBConnection(tenant); Statement s = c.createStatement()) {
            s.execute("create table if not exists invoices(total int)");
            s.execute("insert into invoices values (" + tenant.length() * 11 + ")");
            try (ResultSet rs = s.executeQuery("select sum(total) from invoices")) {
                rs.next();
                total = rs.getInt(1);
            }
        }
        try (Connection c = connections.getCommonConnection(); Statement s = c.createStatement()) {
            rows += s.executeUpdate("insert into runs values ('" + tenant + "', " + total + ")");
        }
    }

    public int getRows() { return rows; }
}
