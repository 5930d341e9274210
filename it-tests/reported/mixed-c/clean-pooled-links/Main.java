import java.util.ArrayList;
import java.util.List;
import link.pool.*;
import org.apache.commons.pool2.impl.GenericObjectPool;
import org.apache.commons.pool2.impl.GenericObjectPoolConfig;

public class Main {
    public static void main(String[] a) throws Exception {
        int rounds = a[0].equals("x") ? 40 : 25;
        NetworkMonitor monitor = new NetworkMonitor();
        LinkFactory factory = new LinkFactory(monitor);
        GenericObjectPoolConfig<Link> c = new GenericObjectPoolConfig<>();
        c.setMaxTotal(8);
        c.setMaxIdle(8);
        c.setMinIdle(3);
        c.setTestOnBorrow(true);
        c.setJmxEnabled(false);
        GenericObjectPool<Link> pool = new GenericObjectPool<>(factory, c);
        pool.preparePool();
        for (int i = 0; i < rounds; i++) {
            List<Link> out = new ArrayList<>();
            for (int k = 0; k < 2 + Math.min(i, 30) / 5; k++) {
                Link l = pool.borrowObject();
                l.send("msg " + i + "." + k);
                out.add(l);
            }
            Thread.sleep(40);
            out.forEach(pool::returnObject);
            if (i == rounds / 2) monitor.flap();
        }
        System.out.println("links made " + factory.made.get() + ", idle " + pool.getNumIdle());
        Truth.print(a[0], monitor.size() - pool.getNumIdle() - pool.getNumActive(), "monitor callbacks of destroyed links");
        System.out.println(pool.getNumIdle());
        System.exit(0);
    }
}
