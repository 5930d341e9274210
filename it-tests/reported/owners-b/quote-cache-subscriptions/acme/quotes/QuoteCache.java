package acme.quotes;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.RemovalCause;

public class QuoteCache {
    private final LoadingCache<String, LiveQuote> cache;
    private int dropped;

    public QuoteCache(Exchange exchange) {
        cache = Caffeine.newBuilder().maximumSize(16).executor(Runnable::run)
            .removalListener((String k, LiveQuote q, RemovalCause c) -> { dropped++; q.dropped(); })
            .build(s -> new LiveQuote(s, exchange));
    }

    public double last(String s) { return cache.get(s).last(); }
    public void forget(String s) { cache.invalidate(s); }
    public int size() { cache.cleanUp(); return (int) cache.estimatedSize(); }
    public int dropped() { return dropped; }
}
