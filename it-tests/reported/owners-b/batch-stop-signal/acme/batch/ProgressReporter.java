package acme.batch;

class ProgressReporter {
    private final ImportJob job;
    private StopSignal.Registration reg;
    private volatile boolean stopped;

    ProgressReporter(ImportJob job) { this.job = job; }

    void begin(StopSignal signal) {
        reg = signal.onStop(() -> stopped = true);
    }

    boolean goOn() { return !stopped; }

    void end() { reg.cancel(); }

    @Override public String toString() { return job + " stopped=" + stopped; }
}
