package acme.stock;

import org.springframework.messaging.support.ExecutorSubscribableChannel;

/** The channel all parts of the application, and so all its tests, share. */
public final class StockChannel {
    public static final ExecutorSubscribableChannel INSTANCE = new ExecutorSubscribableChannel();
    private StockChannel() { }
}
