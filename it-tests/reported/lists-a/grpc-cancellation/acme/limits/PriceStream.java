package acme.limits;

import io.grpc.Context;
import java.util.concurrent.Callable;

/** One streaming RPC that stays open for the day; polls the stock service under its context. */
public class PriceStream implements AutoCloseable {
    private final Context.CancellableContext context = Context.current().withCancellation();
    private final Context.CancellationListener end = c -> state = "ended";
    private volatile String state = "streaming";
    private int polls;

    public PriceStream() {
        context.addListener(end, Runnable::run);
    }

    public int poll(ConcurrencyLimitInterceptor interceptor) throws Exception {
        Callable<Integer> stock = () -> interceptor.interceptCall(() -> 100 + polls++ % 17, -1);
        return context.call(stock);
    }

    public String state() {
        return state + " after " + polls + " polls";
    }

    @Override
    public void close() {
        context.cancel(null);
    }
}
