package acme.sse;

import java.io.IOException;
import java.util.function.Consumer;

public class StreamController {
    private final EventHub news;
    private final EventHub prices;
    private final boolean handlesErrors;
    private int log;

    public StreamController(EventHub news, EventHub prices, boolean handlesErrors) {
        this.news = news;
        this.prices = prices;
        this.handlesErrors = handlesErrors;
        news.subscribe(m -> log++);
        prices.subscribe(m -> log++);
    }

    public Emitter open(String client) {
        Emitter emitter = new Emitter(client);
        Consumer<String> toNews = message -> trySend(emitter, "news", message);
        Consumer<String> toPrices = message -> trySend(emitter, "price", message);
        news.subscribe(toNews);
        prices.subscribe(toPrices);
        Runnable cleanup = () -> { news.unsubscribe(toNews); prices.unsubscribe(toPrices); };
        emitter.onCompletion(cleanup);
        emitter.onTimeout(cleanup);
        if (handlesErrors) emitter.onError(t -> cleanup.run());
        return emitter;
    }

    private void trySend(Emitter emitter, String kind, String message) {
        try {
            emitter.send(kind + ": " + message);
        } catch (IOException e) {
            emitter.completeWithError(e);
        } catch (IllegalStateException e) {
            log++;
        }
    }

    public int log() { return log; }
}
