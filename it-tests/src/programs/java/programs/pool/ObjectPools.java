package programs.pool;

import org.apache.commons.pool2.BaseKeyedPooledObjectFactory;
import org.apache.commons.pool2.BasePooledObjectFactory;
import org.apache.commons.pool2.PooledObject;
import org.apache.commons.pool2.impl.DefaultPooledObject;
import org.apache.commons.pool2.impl.GenericKeyedObjectPool;
import org.apache.commons.pool2.impl.GenericObjectPool;

/**
 * A pool for each tenant, which the property {@code keyed} has in the other form; the leaky side
 * never closes one.
 */
public class ObjectPools {
  public static void main(String[] args) throws Exception {
    for (int i = 0; i < 40; i++) {
      AutoCloseable pool = open(Boolean.getBoolean("keyed"));
      if (args[0].equals("clean")) {
        pool.close();
      }
    }
  }

  private static AutoCloseable open(boolean keyed) throws Exception {
    if (keyed) {
      GenericKeyedObjectPool<String, Object> pool = new GenericKeyedObjectPool<>(new Keyed());
      pool.returnObject("", pool.borrowObject(""));
      return pool::close;
    }
    GenericObjectPool<Object> pool = new GenericObjectPool<>(new Plain());
    pool.returnObject(pool.borrowObject());
    return pool::close;
  }

  private static class Plain extends BasePooledObjectFactory<Object> {
    @Override
    public Object create() {
      return new Object();
    }

    @Override
    public PooledObject<Object> wrap(Object object) {
      return new DefaultPooledObject<>(object);
    }
  }

  private static class Keyed extends BaseKeyedPooledObjectFactory<String, Object> {
    @Override
    public Object create(String key) {
      return new Object();
    }

    @Override
    public PooledObject<Object> wrap(Object object) {
      return new DefaultPooledObject<>(object);
    }
  }
}
