package acme.sim;

import java.util.*;
import java.util.concurrent.*;

/** Long session; many suites are run one after the other. */
public class Coordinator {
    public interface TestPhaseListener { void onCompletion(String test, String phase, String worker); }

    static final class TestPhaseListeners {
        private final Map<Integer, TestPhaseListener> byIndex = new ConcurrentHashMap<>();
        private int next;
        synchronized int addListener(TestPhaseListener l) { byIndex.put(++next, l); return next; }
        void removeListener(int index) { byIndex.remove(index); }
        void fire(String t, String p, String w) { byIndex.values().forEach(l -> l.onCompletion(t, p, w)); }
        int size() { return byIndex.size(); }
    }

    private final TestPhaseListeners listeners = new TestPhaseListeners();
    private final ExecutorService workers = Executors.newFixedThreadPool(2, r -> { Thread t = new Thread(r, "worker"); t.setDaemon(true); return t; });
    private final boolean unregisters;
    private final List<SuiteTask> background = new ArrayList<>();
    private int phases;

    public Coordinator(boolean unregisters) {
        this.unregisters = unregisters;
        listeners.addListener((t, p, w) -> phases++);
        listeners.addListener(new TestPhaseListener() {
            private String last;
            @Override public void onCompletion(String t, String p, String w) { last = t + "/" + p; }
        });
    }

    public SuiteTask suite(String name, int tests) { return new SuiteTask(name, tests, listeners, workers, unregisters); }
    public void keep(SuiteTask s) { background.add(s); s.prepare(); }
    public List<SuiteTask> background() { return background; }
    public int phases() { return phases; }
    public int listeners() { return listeners.size(); }
}
