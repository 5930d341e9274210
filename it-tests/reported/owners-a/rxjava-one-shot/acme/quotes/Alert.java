package acme.quotes;

/** A customer's alert; nobody closes it, its subscriptions end by themselves. */
public class Alert {
    private final String symbol;
    private double seen;
    private boolean fired;

    public Alert(QuoteService service, String symbol, double limit) {
        this.symbol = symbol;
        service.next(symbol).subscribe(q -> seen = q.price(), e -> { });
        service.until(symbol, limit).subscribe(q -> { if (q.price() >= limit) fired = true; });
        service.first(3).subscribe(q -> seen = Math.max(seen, q.price()));
    }

    public boolean fired() { return fired; }
    public String symbol() { return symbol; }
}
