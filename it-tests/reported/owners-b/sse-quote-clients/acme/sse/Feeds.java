package acme.sse;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

public class Feeds {
    private final Sinks.Many<String> quotes = Sinks.many().multicast().directBestEffort();
    private final Sinks.Many<String> news = Sinks.many().multicast().directBestEffort();

    public Flux<String> quotes() { return quotes.asFlux(); }
    public Flux<String> news() { return news.asFlux(); }
    public void quote(String s) { quotes.tryEmitNext(s); }
    public void headline(String s) { news.tryEmitNext(s); }
    public int quoteSubscribers() { return quotes.currentSubscriberCount(); }
}
