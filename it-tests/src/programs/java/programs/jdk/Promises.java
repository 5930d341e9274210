package programs.jdk;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import programs.Rounds;

/** Requests that wait for a future; the leaky side's never comes. */
public class Promises {
  private static final List<CompletableFuture<String>> FUTURES = new ArrayList<>();

  public static void main(String[] args) {
    switch (args[0]) {
      case "leaky" -> many(new CompletableFuture<>());
      case "clean" -> {
        CompletableFuture<String> completed = new CompletableFuture<>();
        many(completed);
        completed.complete("done");
        many(completed);
        CompletableFuture<String> failed = new CompletableFuture<>();
        many(failed);
        failed.completeExceptionally(new IllegalStateException("on purpose"));
        CompletableFuture<String> first = new CompletableFuture<>();
        CompletableFuture<String> dependent = first.thenApply(String::trim);
        many(dependent);
        first.complete(" done ");
        CompletableFuture<String> cancelled = new CompletableFuture<>();
        many(cancelled);
        cancelled.cancel(true);
      }
      case "alone" -> {
        for (int i = 0; i < Rounds.N; i++) {
          CompletableFuture<String> future = new CompletableFuture<>();
          FUTURES.add(future);
          future.thenApply(new Request());
        }
      }
      case "wrapped" -> wrapped(new Context());
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  private static void many(CompletableFuture<String> future) {
    FUTURES.add(future);
    for (int i = 0; i < Rounds.N; i++) {
      future.thenApply(new Request());
    }
  }

  private static void wrapped(Context context) {
    for (int i = 0; i < Rounds.N; i++) {
      byte[] span = new byte[i];
      context.addCloseListener(() -> System.out.println(span.length));
    }
    FUTURES.add(context.closed);
  }

  /** Tells of its end by a future. */
  static class Context {
    private final CompletableFuture<String> closed = new CompletableFuture<>();

    void addListener(Consumer<String> listener) {
      closed.whenComplete((text, error) -> listener.accept(text));
    }

    void addCloseListener(Runnable listener) {
      addListener(text -> listener.run());
    }
  }

  /** One of many. */
  static class Request implements Function<String, String> {
    @Override
    public String apply(String text) {
      return text;
    }
  }
}
