package acme.db;

import org.apache.commons.pool2.ObjectPool;

public class DbLink implements AutoCloseable {
    private final ObjectPool<DbLink> home;
    private final FailoverNotifier notifier;
    private final FailoverNotifier.FailoverListener redirect = this::redirect;
    private String target;
    private int queries;

    DbLink(ObjectPool<DbLink> home, FailoverNotifier notifier) {
        this.home = home;
        this.notifier = notifier;
        this.target = notifier.primary();
        notifier.addFailoverListener(redirect);
    }

    private void redirect(String to) { target = to; }

    public String query(String sql) { return target + "#" + (++queries) + ":" + sql.length(); }

    /** Gives the link back, as a pooled JDBC connection does. */
    @Override public void close() throws Exception { home.returnObject(this); }

    void reallyClose() { notifier.removeFailoverListener(redirect); }
}
