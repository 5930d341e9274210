package cart.web;

import cart.stock.Stock;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

public class Sessions {
    private final Stock stock;
    private final Cache<String, CartSession> cache;

    public Sessions(Stock stock, int max) {
        this.stock = stock;
        this.cache = Caffeine.newBuilder().maximumSize(max).executor(Runnable::run)
                .<String, CartSession>removalListener((k, v, cause) -> {
                    if (v != null) stock.unwatch(v);
                }).build();
    }

    public CartSession of(String user) {
        return cache.get(user, u -> {
            CartSession s = new CartSession(u);
            stock.watch(s);
            return s;
        });
    }

    public long size() {
        cache.cleanUp();
        return cache.estimatedSize();
    }
}
