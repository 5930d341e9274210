package acme.feed;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Makes monos of the futures; keeps the last few; tells of what it did. */
public class FeedService implements AutoCloseable {
    private final PageLoader loader;
    private final Sinks.Many<String> log = Sinks.many().multicast().directBestEffort();
    private final Map<String, Mono<byte[]>> recent = new LinkedHashMap<>(8, 0.75f, true) {
        @Override protected boolean removeEldestEntry(Map.Entry<String, Mono<byte[]>> e) { return size() > 4; }
    };
    private final AtomicInteger statsTicks = new AtomicInteger();
    private final Disposable stats;

    public FeedService(PageLoader loader) {
        this.loader = loader;
        this.stats = Flux.interval(Duration.ofMillis(100)).subscribe(t -> statsTicks.incrementAndGet());
    }

    public synchronized Mono<byte[]> page(String url) {
        return recent.computeIfAbsent(url, u -> {
            CompletableFuture<byte[]> f = loader.load(u);
            Truth.watch(f);
            return Mono.fromFuture(f, true).timeout(Duration.ofSeconds(5)).doOnSuccess(p -> log.tryEmitNext(u));
        });
    }

    public Flux<String> log() { return log.asFlux(); }
    public int subscribers() { return log.currentSubscriberCount(); }
    public int ticks() { return statsTicks.get(); }

    @Override public void close() { stats.dispose(); }
}
