package acme.remote;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.io.IOException;

public class PriceService {
    private final RemoteCalls remote;

    public PriceService(RemoteCalls remote) {
        this.remote = remote;
        for (String market : new String[] {"xetra", "lse", "nyse"}) {
            CircuitBreaker b = remote.breaker("market-" + market);
            b.getEventPublisher().onReset(e -> System.out.println("reset " + market));
            b.getEventPublisher().onSuccess(e -> { });
        }
    }

    public double price(String symbol, int n) {
        return remote.call("req-" + symbol + "-" + n, () -> {
            Thread.sleep(30);
            if (n % 3 == 1) throw new IOException("connection reset by " + symbol);
            return 10.0 + n;
        }, -1.0);
    }
}
