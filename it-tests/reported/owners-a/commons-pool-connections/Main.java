import acme.db.*;
import java.util.*;
import java.util.concurrent.*;
import org.apache.commons.pool2.impl.*;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        ServerStatus status = new ServerStatus();
        ConnectionFactory factory = new ConnectionFactory(status);
        GenericObjectPoolConfig<DbConnection> cfg = new GenericObjectPoolConfig<>();
        cfg.setMaxTotal(24);
        cfg.setMaxIdle(24);
        cfg.setTestOnBorrow(true);
        cfg.setJmxEnabled(false);
        GenericObjectPool<DbConnection> pool = new GenericObjectPool<>(factory, cfg);
        ExecutorService web = Executors.newFixedThreadPool(24);
        for (int round = 0; round < 6; round++) {
            List<Future<Integer>> done = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                int n = i;
                done.add(web.submit(() -> {
                    DbConnection c = pool.borrowObject();
                    try { Thread.sleep(5 + n % 12); return c.query("select " + n); } finally { pool.returnObject(c); }
                }));
            }
            for (Future<Integer> f : done) f.get();
            if (round == 2) status.failOver("db-b");
            Thread.sleep(100);
        }
        web.shutdown();
        System.out.println("made " + factory.made() + ", pooled " + pool.getNumIdle() + ", destroyed " + pool.getDestroyedCount());
        Truth.report("y", status.size() - pool.getNumIdle() - pool.getNumActive(), "status listeners of destroyed connections");
    }
}
