package acme.batch;

import java.util.concurrent.Callable;

public class ImportJob implements Callable<Integer> {
    private final String file;
    private final int rows;
    private final int badRow;
    private final StopSignal signal;
    private ProgressReporter reporter;
    private byte[] buffer = new byte[32_000];
    private volatile String state = "waiting";

    public ImportJob(String file, int rows, int badRow, StopSignal signal) { this.file = file; this.rows = rows; this.badRow = badRow; this.signal = signal; }

    @Override public Integer call() throws Exception {
        state = "running";
        reporter = new ProgressReporter(this);
        reporter.begin(signal);
        if (Boolean.getBoolean("batch.finally")) {
            try { return work(); } finally { reporter.end(); }
        }
        int n = work();
        reporter.end();
        return n;
    }

    private int work() throws Exception {
        int i = 0;
        while (i < rows && reporter.goOn()) {
            if (i == badRow) throw new IllegalArgumentException(file + ": bad row " + i);
            buffer[i % buffer.length]++;
            i++;
            if (i % 20 == 0) Thread.sleep(5);
        }
        return i;
    }

    void finished(String how) { state = how; buffer = null; }

    @Override public String toString() { return file + " " + state; }
}
