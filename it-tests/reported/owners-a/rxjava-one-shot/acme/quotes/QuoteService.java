package acme.quotes;

import io.reactivex.rxjava3.core.*;
import io.reactivex.rxjava3.subjects.*;
import java.util.concurrent.TimeUnit;

public class QuoteService {
    private final Subject<Quote> quotes = PublishSubject.<Quote>create().toSerialized();
    private int stored;

    public QuoteService() { quotes.buffer(10).subscribe(b -> stored += b.size()); }

    public record Quote(String symbol, double price) { }

    public void tick(String symbol, double price) { quotes.onNext(new Quote(symbol, price)); }

    /** Ends by itself with the first quote of the symbol. */
    public Single<Quote> next(String symbol) { return quotes.filter(q -> q.symbol().equals(symbol)).firstOrError(); }

    public Observable<Quote> until(String symbol, double limit) { return quotes.filter(q -> q.symbol().equals(symbol)).takeUntil(q -> q.price() >= limit); }

    public Observable<Quote> first(int n) { return quotes.take(n); }

    public int stored() { return stored; }
    public boolean hasObservers() { return quotes.hasObservers(); }
}
