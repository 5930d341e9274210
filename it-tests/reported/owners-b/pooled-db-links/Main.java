import acme.db.*;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import org.apache.commons.pool2.impl.*;

public class Main {
    public static void main(String[] a) throws Exception {
        FailoverNotifier n = new FailoverNotifier();
        Dba dba = new Dba(n);
        DbLinkFactory f = new DbLinkFactory(n);
        GenericObjectPoolConfig<DbLink> c = new GenericObjectPoolConfig<>();
        c.setMaxTotal(8);
        c.setMaxIdle(8);
        c.setMinEvictableIdleDuration(Duration.ofMillis(120));
        c.setTimeBetweenEvictionRuns(Duration.ofMillis(100));
        c.setNumTestsPerEvictionRun(8);
        c.setJmxEnabled(false);
        GenericObjectPool<DbLink> pool = new GenericObjectPool<>(f, c);
        f.setPool(pool);
        ExecutorService web = Executors.newFixedThreadPool(6);
        List<Future<String>> out = new ArrayList<>();
        for (int wave = 0; wave < 3; wave++) {
            for (int i = 0; i < 40; i++) {
                int k = i;
                out.add(web.submit(() -> { try (DbLink l = pool.borrowObject()) { Thread.sleep(6); return l.query("select " + k); } }));
            }
            n.move(wave % 2 == 0 ? "db-b" : "db-a");
            Thread.sleep(450);
        }
        for (Future<String> o : out) o.get();
        try (DbLink l = pool.borrowObject()) { System.out.println(l.query("select last")); }
        web.shutdown();
        System.out.println("made " + f.made + ", evicted some " + (f.destroyed > 0) + ", dba saw " + dba.moves());
        pool.setDurationBetweenEvictionRuns(Duration.ofMillis(-1));
        Thread.sleep(120);
        int listeners = ((Collection<?>) Truth.peek(n, "listeners")).size();
        Truth.say("y", listeners - 1 - pool.getNumIdle() - pool.getNumActive(), "failover-listeners-beyond-the-pool");
        System.exit(0);
    }
}
