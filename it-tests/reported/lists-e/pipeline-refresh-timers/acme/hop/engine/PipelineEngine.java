package acme.hop.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

public class PipelineEngine {
    private final String name;
    private final List<Consumer<PipelineEngine>> executionFinishedListeners = new ArrayList<>();
    private volatile long rows;
    private volatile boolean finished;

    public PipelineEngine(String name) { this.name = name; }

    public void addExecutionFinishedListener(Consumer<PipelineEngine> l) { executionFinishedListeners.add(l); }

    public void execute(int batches) throws InterruptedException {
        for (int i = 0; i < batches; i++) {
            rows += 1000;
            Thread.sleep(12);
        }
        finished = true;
        executionFinishedListeners.forEach(l -> l.accept(this));
    }

    public boolean isFinished() { return finished; }

    public long rows() { return rows; }

    @Override public String toString() { return name; }
}
