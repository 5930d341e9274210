package acme.hop.gui;

import acme.hop.engine.PipelineEngine;
import java.util.Timer;
import java.util.TimerTask;
import javax.swing.table.DefaultTableModel;

/** The metrics grid below a pipeline graph, refreshed while the pipeline runs. */
class HopGuiPipelineGridDelegate {
    private final DefaultTableModel metrics = new DefaultTableModel(new Object[] {"transform", "rows"}, 1);
    private final boolean cancelTimer;
    private Timer refreshMetricsTimer;

    HopGuiPipelineGridDelegate(boolean cancelTimer) { this.cancelTimer = cancelTimer; }

    void addPipelineGrid(PipelineEngine engine) {
        TimerTask timerTask = new TimerTask() {
            @Override public void run() {
                if (!engine.isFinished()) refreshView(engine);
            }
        };
        refreshMetricsTimer = new Timer("metrics of " + engine, true);
        refreshMetricsTimer.schedule(timerTask, 5, 20);
        engine.addExecutionFinishedListener(e -> onExecutionFinished(e));
    }

    private synchronized void refreshView(PipelineEngine engine) {
        metrics.setValueAt(engine.toString(), 0, 0);
        metrics.setValueAt(engine.rows(), 0, 1);
    }

    private void onExecutionFinished(PipelineEngine e) {
        refreshView(e);
        if (cancelTimer) refreshMetricsTimer.cancel();
    }

    Object shown() { return metrics.getValueAt(0, 1); }
}
