package acme.flow;

import java.time.Duration;
import java.util.*;
import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.Disposable;
import reactor.core.publisher.*;
import reactor.core.scheduler.*;

public class OrderFlow implements AutoCloseable {
    private final Sinks.Many<String> orders = Sinks.many().multicast().directBestEffort();
    private final Scheduler scheduler = Schedulers.newParallel("flow", 2, true);
    private final Flux<Long> heartbeat = Flux.interval(Duration.ofMillis(20), scheduler).share();
    private final Disposable journal;
    private final AtomicInteger journaled = new AtomicInteger();

    public OrderFlow() { journal = orders.asFlux().subscribe(o -> journaled.incrementAndGet()); }

    public void place(String order) { orders.emitNext(order, Sinks.EmitFailureHandler.busyLooping(Duration.ofMillis(200))); }

    /** Completes by itself when the customer's order comes by, or by its time-out. */
    public Mono<String> await(String customer) { return orders.asFlux().filter(o -> o.startsWith(customer)).next().timeout(Duration.ofMillis(60), Mono.just("none"), scheduler); }

    public Disposable watch(String customer, Set<String> into) {
        return orders.asFlux().filter(o -> o.startsWith(customer)).doOnNext(into::add).doFinally(s -> into.clear()).takeUntilOther(heartbeat.skip(3)).subscribe();
    }

    public int journaled() { return journaled.get(); }
    public int subscribers() { return orders.currentSubscriberCount(); }
    @Override public void close() { journal.dispose(); orders.tryEmitComplete(); scheduler.dispose(); }
}
