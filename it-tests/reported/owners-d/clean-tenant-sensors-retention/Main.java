import acme.gateway.Gateway;
import com.codahale.metrics.MetricRegistry;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        MetricRegistry registry = new MetricRegistry();
        AtomicLong clock = new AtomicLong();
        Gateway gateway = new Gateway(registry, clock::get, Truth::ended);
        for (int hour = 0; hour < 24; hour++) {
            for (int t = 0; t < 8; t++) gateway.handle("tenant-" + (hour * 3 + t), 10 * t);
            for (int t = 0; t < 4; t++) gateway.handle("big-" + t, 1000);
            clock.addAndGet(TimeUnit.MINUTES.toNanos(4));
            gateway.tidy();
            if (hour % 6 == 0) System.out.println("hour " + hour + ": tenants " + gateway.active() + ", metrics " + registry.getMetrics().size());
            Thread.sleep(50);
        }
        System.out.println("evicted " + gateway.evicted() + ", active " + gateway.active() + ", metrics " + registry.getMetrics().size());
        Truth.report(a[0], Truth.stillHeld(), "evicted tenants whose meters are still registered");
        gateway.handle("big-0", 1);
    }
}
