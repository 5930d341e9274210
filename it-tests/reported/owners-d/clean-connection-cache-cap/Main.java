import acme.plc.*;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        DriverSettings settings = new DriverSettings();
        ConnectionCache cache = new ConnectionCache(settings);
        ExecutorService users = Executors.newFixedThreadPool(12);
        AtomicInteger reads = new AtomicInteger();
        for (int wave = 1; wave <= 12; wave++) {                 // each wave has one reader more at a time
            for (int u = 0; u < wave; u++) {
                String user = "reader-" + u;
                users.submit(() -> { read(cache, user, reads); return null; });
            }
            Thread.sleep(110);
            if (wave % 4 == 0) settings.setMaxIdleMillis(400 + wave);
        }
        users.shutdown();
        users.awaitTermination(3, TimeUnit.SECONDS);
        System.out.println("reads " + reads + ", connections " + cache.made() + ", settings listeners " + settings.listeners()
                + ", lease timers " + cache.runningLeaseTimers());
        Truth.report(a[0], Truth.stillHeld(), "leases given back (the pool's own connections are rightly listening)");
        cache.close();
    }

    private static void read(ConnectionCache cache, String user, AtomicInteger reads) throws InterruptedException {
        ConnectionCache.Lease lease = cache.getConnection(user);
        try (lease) {
            lease.read("temp");
            Thread.sleep(70);
            lease.read("pressure");
            reads.addAndGet(2);
        }
        Truth.ended(lease);
    }
}
