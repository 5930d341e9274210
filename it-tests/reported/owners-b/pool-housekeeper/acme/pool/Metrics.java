package acme.pool;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class Metrics {
    private int reports;

    public Metrics(ScheduledExecutorService ses) { ses.scheduleAtFixedRate(() -> reports++, 100, 200, TimeUnit.MILLISECONDS); }

    public int reports() { return reports; }
}
