package acme.hop.gui;

import acme.hop.engine.PipelineEngine;
import java.util.Timer;
import java.util.TimerTask;

/** A tab with a pipeline; it can run many times. */
public class PipelineGraph implements AutoCloseable {
    private final String name;
    private final HopGuiPipelineGridDelegate grid;
    private final Timer redrawTimer;
    private volatile int redraws;

    public PipelineGraph(String name, boolean cancelTimer) {
        this.name = name;
        this.grid = new HopGuiPipelineGridDelegate(cancelTimer);
        redrawTimer = new Timer("redraw " + name, true);
        redrawTimer.schedule(new TimerTask() {
            @Override public void run() { redraws++; }
        }, 10, 50);
    }

    public PipelineEngine run(int no) throws InterruptedException {
        PipelineEngine engine = new PipelineEngine(name + "-" + no);
        grid.addPipelineGrid(engine);
        engine.execute(4 + no % 3);
        return engine;
    }

    public String status() { return name + ": " + grid.shown() + " rows" + (redraws > 0 ? "" : " (not drawn)"); }

    @Override public void close() { redrawTimer.cancel(); }
}
