package acme.cache;

import org.apache.commons.pool2.BasePooledObjectFactory;
import org.apache.commons.pool2.PooledObject;
import org.apache.commons.pool2.impl.DefaultPooledObject;

class StoreFactory extends BasePooledObjectFactory<StoreConnection> {
    @Override
    public StoreConnection create() {
        return new StoreConnection();
    }

    @Override
    public PooledObject<StoreConnection> wrap(StoreConnection c) {
        return new DefaultPooledObject<>(c);
    }

    @Override
    public void destroyObject(PooledObject<StoreConnection> p) {
        p.getObject().disconnect();
    }

    @Override
    public boolean validateObject(PooledObject<StoreConnection> p) {
        return p.getObject().ping();
    }
}
