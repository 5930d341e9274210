package acme.stock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.messaging.support.MessageBuilder;
import truth.Truth;

abstract class StockTestBase {
    protected StockLevel stock;
    protected String article;

    @BeforeEach
    void subscribe() {
        article = getClass().getSimpleName() + "-" + System.identityHashCode(this);
        stock = new StockLevel(article).start();
    }

    protected void move(int pieces) {
        StockChannel.INSTANCE.send(MessageBuilder.withPayload(pieces).setHeader("article", article).build());
        try { Thread.sleep(20); } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
    }

    @AfterEach
    void unsubscribe() {
        stock.stop();
        Truth.ended(stock);
    }
}
