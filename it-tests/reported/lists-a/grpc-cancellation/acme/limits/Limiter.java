package acme.limits;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

public class Limiter {
    public final class Token {
        private final AtomicBoolean done = new AtomicBoolean();
        private final long[] rtt = new long[256];

        void onSuccess() {
            release();
        }

        void onIgnore() {
            release();
        }

        private void release() {
            if (done.compareAndSet(false, true)) {
                rtt[0] = inflight.decrementAndGet();
            }
        }
    }

    private final int limit;
    private final AtomicInteger inflight = new AtomicInteger();

    public Limiter(int limit) {
        this.limit = limit;
    }

    public Optional<Token> acquire() {
        if (inflight.incrementAndGet() > limit) {
            inflight.decrementAndGet();
            return Optional.empty();
        }
        return Optional.of(new Token());
    }

    public int inflight() {
        return inflight.get();
    }
}
