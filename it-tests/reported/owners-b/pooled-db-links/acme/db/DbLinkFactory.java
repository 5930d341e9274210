package acme.db;

import org.apache.commons.pool2.BasePooledObjectFactory;
import org.apache.commons.pool2.ObjectPool;
import org.apache.commons.pool2.PooledObject;
import org.apache.commons.pool2.impl.DefaultPooledObject;

public class DbLinkFactory extends BasePooledObjectFactory<DbLink> {
    private final FailoverNotifier notifier;
    private ObjectPool<DbLink> pool;
    public int made, destroyed;

    public DbLinkFactory(FailoverNotifier n) { notifier = n; }

    public void setPool(ObjectPool<DbLink> p) { pool = p; }

    @Override public synchronized DbLink create() { made++; return new DbLink(pool, notifier); }
    @Override public PooledObject<DbLink> wrap(DbLink l) { return new DefaultPooledObject<>(l); }

    @Override public synchronized void destroyObject(PooledObject<DbLink> p) {
        destroyed++;
        p.getObject().reallyClose();
    }
}
