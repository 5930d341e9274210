package acme.db;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.commons.pool2.*;
import org.apache.commons.pool2.impl.DefaultPooledObject;

public class ConnectionFactory extends BasePooledObjectFactory<DbConnection> {
    private final AtomicInteger made = new AtomicInteger();
    private final ServerStatus status;
    public ConnectionFactory(ServerStatus status) { this.status = status; }

    @Override public DbConnection create() {
        DbConnection c = new DbConnection(made.incrementAndGet());
        status.addListener(c);
        return c;
    }

    @Override public PooledObject<DbConnection> wrap(DbConnection c) { return new DefaultPooledObject<>(c); }
    @Override public boolean validateObject(PooledObject<DbConnection> p) { return !p.getObject().stale; }
    @Override public void destroyObject(PooledObject<DbConnection> p) { status.removeListener(p.getObject()); p.getObject().physicalClose(); }
    public int made() { return made.get(); }
}
