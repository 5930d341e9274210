package acme.cloud;

import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** What a client needs to speak with an API host. */
public class DefaultConnectionContext implements ConnectionContext {
    private static final AtomicInteger COUNTER = new AtomicInteger();
    private final String apiHost;
    private final Scheduler scheduler;

    private DefaultConnectionContext(String apiHost, int threads) {
        this.apiHost = apiHost;
        scheduler = Schedulers.newParallel("cf-client-" + COUNTER.incrementAndGet(), threads, true);
    }

    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String apiHost() {
        return apiHost;
    }

    @Override
    public Scheduler scheduler() {
        return scheduler;
    }

    @Override
    public void dispose() {
        scheduler.dispose();
    }

    @Override
    public boolean isDisposed() {
        return scheduler.isDisposed();
    }

    public static class Builder {
        private String apiHost;
        private int threads = 2;

        public Builder apiHost(String h) {
            apiHost = h;
            return this;
        }

        public Builder threadPoolSize(int n) {
            threads = n;
            return this;
        }

        public DefaultConnectionContext build() {
            return new DefaultConnectionContext(apiHost, threads);
        }
    }
}
