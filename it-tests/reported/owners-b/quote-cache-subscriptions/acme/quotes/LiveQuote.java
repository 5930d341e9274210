package acme.quotes;

import java.util.function.DoubleConsumer;

public class LiveQuote {
    private final String symbol;
    private final Exchange exchange;
    private final DoubleConsumer onTrade = p -> setLast(p);
    private double last;

    LiveQuote(String symbol, Exchange exchange) {
        this.symbol = symbol;
        this.exchange = exchange;
        exchange.subscribe(symbol, onTrade);
    }

    private void setLast(double p) { last = p; }

    public double last() { return last; }

    void dropped() { exchange.unsubscribe(symbol, onTrade); }
}
