package acme.stock;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageHandler;

/** Follows the stock of one article. */
public class StockLevel implements MessageHandler {
    private final String article;
    private final AtomicInteger level = new AtomicInteger();

    public StockLevel(String article) { this.article = article; }

    public StockLevel start() { StockChannel.INSTANCE.subscribe(this); return this; }
    public void stop() { StockChannel.INSTANCE.unsubscribe(this); }

    @Override public void handleMessage(Message<?> m) {
        if (article.equals(m.getHeaders().get("article"))) level.addAndGet((Integer) m.getPayload());
    }

    public int level() { return level.get(); }
}
