package acme.quotes;

import acme.ws.Session;
import java.util.concurrent.atomic.AtomicInteger;

public class QuoteEndpoint {
    private final AtomicInteger asked = new AtomicInteger();

    public void onOpen(Session session) {
        session.addMessageHandler(m -> asked.incrementAndGet());
    }

    public int asked() {
        return asked.get();
    }
}
