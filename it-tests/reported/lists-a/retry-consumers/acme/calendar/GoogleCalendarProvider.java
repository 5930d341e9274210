package acme.calendar;

import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.github.resilience4j.retry.RetryRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;

public class GoogleCalendarProvider {
    private static final RetryConfig RETRY_CONFIG = RetryConfig.custom()
            .maxAttempts(4)
            .waitDuration(Duration.ofMillis(15))
            .retryExceptions(IOException.class)
            .build();
    private static final RetryRegistry RETRY_REGISTRY = RetryRegistry.of(RETRY_CONFIG);

    private final TokenServer integrationClient;
    private final boolean ownRetry;
    private final LongAdder recovered = new LongAdder();
    private final LongAdder events = new LongAdder();

    public GoogleCalendarProvider(TokenServer integrationClient, boolean ownRetry) {
        this.integrationClient = integrationClient;
        this.ownRetry = ownRetry;
        Retry list = retry("events");
        list.getEventPublisher().onSuccess(e -> recovered.increment());
        list.getEventPublisher().onRetry(e -> events.increment());
    }

    private Retry retry(String name) {
        return ownRetry && !name.equals("events") ? Retry.of(name, RETRY_CONFIG) : RETRY_REGISTRY.retry(name, RETRY_CONFIG);
    }

    public AccessToken credentials(TokenRequest request) throws Exception {
        Retry retry = retry("credentials");
        retry.getEventPublisher()
                .onRetry(event -> request.retryCount.set(event.getNumberOfRetryAttempts()));
        return retry.executeCallable(() -> new AccessToken(request.employee,
                integrationClient.getAccessToken(request.employee), request.retryCount.get()));
    }

    public int listEvents(AccessToken token) throws Exception {
        return retry("events").executeCallable(() -> integrationClient.getAccessToken("list" + token.employee()).length());
    }

    public String statistics() {
        return "listings recovered " + recovered + ", retries " + events;
    }
}
