package acme.cloud;

import java.time.Duration;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

public class CloudClient {
    private final ConnectionContext context;

    public CloudClient(ConnectionContext context) {
        this.context = context;
    }

    public Mono<String> getInfo() {
        return Mono.fromCallable(() -> "api " + context.apiHost() + " v3")
                .delaySubscription(Duration.ofMillis(5), context.scheduler());
    }

    public Flux<String> listApps(int n) {
        return Flux.range(0, n).map(i -> "app-" + i).delayElements(Duration.ofMillis(3), context.scheduler());
    }
}
