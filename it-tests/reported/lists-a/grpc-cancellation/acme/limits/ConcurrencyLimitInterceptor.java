package acme.limits;

import io.grpc.Context;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Frees the token when the call ends, or when the surrounding context is cancelled. */
public class ConcurrencyLimitInterceptor {
    private final Limiter limiter;
    private final boolean remove;
    private final Consumer<Object> observer;

    public ConcurrencyLimitInterceptor(Limiter limiter, boolean remove, Consumer<Object> observer) {
        this.limiter = limiter;
        this.remove = remove;
        this.observer = observer;
    }

    public <T> T interceptCall(Callable<T> next, T rejected) throws Exception {
        var token = limiter.acquire();
        if (token.isEmpty()) {
            return rejected;
        }
        observer.accept(token.get());
        Context context = Context.current();
        Context.CancellationListener onCancel = c -> token.get().onIgnore();
        context.addListener(onCancel, Runnable::run);
        try {
            T result = next.call();
            token.get().onSuccess();
            return result;
        } finally {
            if (remove) {
                context.removeListener(onCancel);
            }
        }
    }
}
