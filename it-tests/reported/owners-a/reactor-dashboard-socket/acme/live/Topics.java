package acme.live;

import java.util.*;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.*;

/** Hot topics, one sink each, for as long as the server runs. */
public class Topics {
    private final Map<String, Sinks.Many<String>> sinks = new ConcurrentHashMap<>();
    private int audited;

    public Topics(String... names) {
        for (String n : names) {
            sinks.put(n, Sinks.many().multicast().directBestEffort());
            flux(n).subscribe(m -> audited++);
        }
    }

    public Flux<String> flux(String n) { return sinks.get(n).asFlux(); }
    public void emit(String n, String m) { sinks.get(n).tryEmitNext(m); }
    public int subscribers() { return sinks.values().stream().mapToInt(Sinks.Many::currentSubscriberCount).sum(); }
    public int audited() { return audited; }
}
