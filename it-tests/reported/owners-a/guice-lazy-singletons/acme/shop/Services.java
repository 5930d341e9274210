package acme.shop;

import com.google.common.eventbus.*;
import com.google.inject.*;

public final class Services {
    private Services() { }

    public record Sold(String item, int n) { }

    @Singleton @ShopModule.Subscriber public static class Stock { private int left = 10_000; @Subscribe public void on(Sold s) { left -= s.n(); } public int left() { return left; } }
    @Singleton @ShopModule.Subscriber public static class Revenue { private long cents; @Subscribe public void on(Sold s) { cents += 250L * s.n(); } public long cents() { return cents; } }
    @Singleton @ShopModule.Subscriber public static class Recommender { private String last; @Subscribe public void on(Sold s) { last = s.item(); } public String last() { return last; } }
    @Singleton @ShopModule.Subscriber public static class Fraud { private int checks; @Subscribe public void on(Sold s) { checks++; } public int checks() { return checks; } }

    /** One a request; looks up what it needs, holds no registration. */
    public static class Checkout {
        private final EventBus bus;
        private final Provider<Fraud> fraud;
        private final Provider<Recommender> recommender;
        @Inject Checkout(EventBus bus, Provider<Fraud> fraud, Provider<Recommender> recommender) { this.bus = bus; this.fraud = fraud; this.recommender = recommender; }
        public void buy(String item, int n, boolean suspicious, boolean chatty) {
            if (suspicious) fraud.get();
            if (chatty) recommender.get();
            bus.post(new Sold(item, n));
        }
        public void close() { }
    }
}
