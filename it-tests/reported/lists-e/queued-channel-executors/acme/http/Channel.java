package acme.http;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

public interface Channel {
    Optional<CompletableFuture<String>> maybeExecute(String request);
}
