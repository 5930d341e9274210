import acme.api.CustomerLimits;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        AtomicLong clock = new AtomicLong();
        CustomerLimits limits = new CustomerLimits(clock::get, Truth::ended);
        int allowed = 0;
        for (int minute = 0; minute < 30; minute++) {
            int load = Math.min(24, 3 + minute * 2);                       // ramp-up, then a plateau
            for (int c = 0; c < load; c++) {
                int calls = c == 0 ? 9 : 2;
                for (int k = 0; k < calls; k++) if (limits.allow("customer-" + (minute < 12 ? c : c + minute))) allowed++;
            }
            clock.addAndGet(TimeUnit.MINUTES.toNanos(1));
            limits.tidy();
            if (minute % 10 == 9) System.out.println("minute " + minute + ": limiters " + limits.limiters());
            Thread.sleep(45);
        }
        System.out.println("allowed " + (allowed > 500) + ", " + limits);
        Truth.report(a[0], Truth.stillHeld(), "customers that were evicted with their limiter");
        limits.allow("customer-0");
    }
}
