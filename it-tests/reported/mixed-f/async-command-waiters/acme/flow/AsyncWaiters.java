package acme.flow;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Brings clients that wait and answers that come together, whichever is first. */
public class AsyncWaiters {
    private final Map<String, CompletableFuture<Message>> responses = new ConcurrentHashMap<>();
    private final long removeCompletedAfter;
    private final TimeUnit timeUnit;
    private final boolean rootStage;

    public AsyncWaiters(long removeCompletedAfter, TimeUnit timeUnit, boolean rootStage) {
        this.removeCompletedAfter = removeCompletedAfter;
        this.timeUnit = timeUnit;
        this.rootStage = rootStage;
    }

    public void getOrRegister(String commandId, ClientObserver client) {
        client.onStart(commandId);
        waiterOf(commandId).whenComplete((message, error) -> {
            if (error != null) client.onError(error); else client.onNext(message);
        });
    }

    public void response(String commandId, Message message) {
        waiterOf(commandId).complete(message);
    }

    private CompletableFuture<Message> waiterOf(String commandId) {
        return responses.computeIfAbsent(commandId, this::createFuture);
    }

    private CompletableFuture<Message> createFuture(String commandId) {
        if (!rootStage) {
            return new CompletableFuture<Message>()
                    .orTimeout(removeCompletedAfter, timeUnit)
                    .handle((message, error) -> {
                        responses.remove(commandId);
                        return message;
                    });
        }
        CompletableFuture<Message> waiting = new CompletableFuture<Message>().orTimeout(removeCompletedAfter, timeUnit);
        waiting.whenComplete((message, error) -> responses.remove(commandId));
        return waiting;
    }

    public int pending() { return responses.size(); }
}
