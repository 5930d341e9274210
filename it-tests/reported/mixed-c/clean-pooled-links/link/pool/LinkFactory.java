package link.pool;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.commons.pool2.BasePooledObjectFactory;
import org.apache.commons.pool2.PooledObject;
import org.apache.commons.pool2.impl.DefaultPooledObject;

public class LinkFactory extends BasePooledObjectFactory<Link> {
    private final NetworkMonitor monitor;
    public final AtomicInteger made = new AtomicInteger();

    public LinkFactory(NetworkMonitor monitor) {
        this.monitor = monitor;
    }

    @Override
    public Link create() {
        return new Link(made.incrementAndGet(), monitor);
    }

    @Override
    public PooledObject<Link> wrap(Link l) {
        return new DefaultPooledObject<>(l);
    }

    @Override
    public boolean validateObject(PooledObject<Link> p) {
        return !p.getObject().stale();
    }

    @Override
    public void destroyObject(PooledObject<Link> p) {
        p.getObject().close();
    }
}
