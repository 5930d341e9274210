package node.transport;

import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;

public class CompletableContext<T> {
    private final CompletableFuture<T> completableFuture = new CompletableFuture<>();

    public void addListener(BiConsumer<T, ? super Exception> listener) {
        completableFuture.whenComplete((v, t) -> listener.accept(v, (Exception) t));
    }

    public boolean complete(T value) {
        return completableFuture.complete(value);
    }

    public boolean isDone() {
        return completableFuture.isDone();
    }

    public int dependents() {
        return completableFuture.getNumberOfDependents();
    }
}
