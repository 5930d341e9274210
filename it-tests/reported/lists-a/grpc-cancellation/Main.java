import acme.limits.ConcurrencyLimitInterceptor;
import acme.limits.Limiter;
import acme.limits.PriceStream;

public class Main {
    static PriceStream day;

    public static void main(String[] a) throws Exception {
        Limiter limiter = new Limiter(20);
        ConcurrencyLimitInterceptor interceptor = new ConcurrencyLimitInterceptor(limiter, "y".equals(a[0]), Truth::watch);
        day = new PriceStream();
        long sum = 0;
        for (int i = 0; i < 210; i++) {
            sum += day.poll(interceptor);
            if (i % 50 == 0) {
                try (PriceStream shortOne = new PriceStream()) {
                    sum += shortOne.poll(interceptor);
                    System.out.println("short stream " + shortOne.state());
                }
            }
            Thread.sleep(5);
        }
        System.out.println("sum " + sum + ", in flight " + limiter.inflight());
        System.out.println("GROUND_TRUTH variant=" + a[0] + " retained=" + Truth.live()
                + " what=cancellation listeners of finished calls on the open stream's context");
        System.out.println("day stream " + day.state());
    }
}
