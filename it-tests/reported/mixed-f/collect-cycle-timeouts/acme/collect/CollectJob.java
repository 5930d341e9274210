package acme.collect;

public final class CollectJob {
    private final long id;
    private final String app;
    private final int intervalMillis;
    private volatile int rounds;

    public CollectJob(long id, String app, int intervalMillis) {
        this.id = id;
        this.app = app;
        this.intervalMillis = intervalMillis;
    }

    public long getId() { return id; }
    public String getApp() { return app; }
    public int getInterval() { return intervalMillis; }
    public void roundDone() { rounds++; }
    public int getRounds() { return rounds; }
}
