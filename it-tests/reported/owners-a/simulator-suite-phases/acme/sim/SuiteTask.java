package acme.sim;

import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicInteger;

public class SuiteTask implements Runnable {
    private static final String[] PHASES = {"setup", "warmup", "run", "teardown"};
    private final String name;
    private final List<TestRunner> runners = new ArrayList<>();
    private final Coordinator.TestPhaseListeners listeners;
    private final ExecutorService workers;
    private final boolean unregisters;

    SuiteTask(String name, int tests, Coordinator.TestPhaseListeners listeners, ExecutorService workers, boolean unregisters) {
        this.name = name;
        this.listeners = listeners;
        this.workers = workers;
        this.unregisters = unregisters;
        for (int i = 0; i < tests; i++) runners.add(new TestRunner(name + "-" + i));
    }

    void prepare() { for (TestRunner r : runners) r.index = listeners.addListener(r); }

    @Override public void run() {
        prepare();
        try {
            for (String p : PHASES) {
                List<Future<?>> f = new ArrayList<>();
                for (TestRunner r : runners) f.add(workers.submit(() -> { sleep(6); listeners.fire(r.test, p, "w1"); }));
                for (Future<?> x : f) x.get();
            }
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            shutdown();
        }
    }

    private void shutdown() { if (unregisters) for (TestRunner r : runners) listeners.removeListener(r.index); }
    private static void sleep(int ms) { try { Thread.sleep(ms); } catch (InterruptedException e) { Thread.currentThread().interrupt(); } }
    public int completed() { return runners.stream().mapToInt(r -> r.completed.get()).sum(); }
    public String toString() { return name + " completed " + completed(); }

    private static class TestRunner implements Coordinator.TestPhaseListener {
        final String test;
        final AtomicInteger completed = new AtomicInteger();
        int index;
        TestRunner(String t) { test = t; }
        @Override public void onCompletion(String t, String phase, String worker) { if (t.startsWith(test.substring(0, test.lastIndexOf('-')))) completed.incrementAndGet(); }
    }
}
