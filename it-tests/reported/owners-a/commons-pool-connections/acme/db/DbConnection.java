package acme.db;

public class DbConnection implements ServerStatus.Listener {
    private final int no;
    volatile boolean stale;
    private int statements;
    DbConnection(int no) { this.no = no; }
    public int query(String sql) { statements++; return sql.length() + no; }
    @Override public void failedOver(String host) { stale = true; }
    void physicalClose() { statements = -1; }
}
