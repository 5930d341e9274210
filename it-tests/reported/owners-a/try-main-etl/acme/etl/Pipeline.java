package acme.etl;

import java.util.*;
import java.util.concurrent.*;

/** All of the program's work happens inside of one try-with-resources around this. */
public class Pipeline implements AutoCloseable {
    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(1);
    private final SubmissionPublisher<String> lines = new SubmissionPublisher<>(Runnable::run, 64);
    private final List<Stage> stages = new ArrayList<>();
    private final Thread hook = new Thread(() -> System.err.println("interrupted"), "etl-hook");
    private final ScheduledFuture<?> progress;
    private int ticks;

    public Pipeline(int n) {
        Runtime.getRuntime().addShutdownHook(hook);
        progress = clock.scheduleAtFixedRate(() -> ticks++, 20, 20, TimeUnit.MILLISECONDS);
        for (int i = 0; i < n; i++) { Stage s = new Stage("stage-" + i); lines.subscribe(s); stages.add(s); }
    }

    public void feed(String line) { lines.submit(line); }
    public int processed() { return stages.stream().mapToInt(s -> s.count).sum(); }

    public int registered() {
        int n = lines.getNumberOfSubscribers() + (progress.isDone() ? 0 : 1);
        try { if (Runtime.getRuntime().removeShutdownHook(hook)) n++; } catch (IllegalStateException e) { n++; }
        return n;
    }

    @Override public void close() throws InterruptedException {
        progress.cancel(false);
        stages.forEach(Stage::cancel);
        lines.close();
        clock.shutdown();
        clock.awaitTermination(1, TimeUnit.SECONDS);
        Runtime.getRuntime().removeShutdownHook(hook);
    }

    static class Stage implements Flow.Subscriber<String> {
        final String name;
        volatile int count;
        private Flow.Subscription subscription;
        Stage(String name) { this.name = name; }
        @Override public void onSubscribe(Flow.Subscription s) { subscription = s; s.request(Long.MAX_VALUE); }
        @Override public void onNext(String s) { count++; }
        @Override public void onError(Throwable t) { }
        @Override public void onComplete() { }
        void cancel() { subscription.cancel(); }
    }
}
