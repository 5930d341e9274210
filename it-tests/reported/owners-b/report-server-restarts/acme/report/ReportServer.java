package acme.report;

import org.eclipse.jetty.util.component.ContainerLifeCycle;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

public class ReportServer extends ContainerLifeCycle {
    private final Ticker ticker;
    private Run run;
    private int runs, stops;

    /** What belongs to one run only. */
    private static final class Run implements Ticker.TickListener {
        private final byte[] cache = new byte[50_000];
        private int ticks;
        @Override public void tick(long n) { cache[(int) (n % cache.length)]++; ticks++; }
    }

    public ReportServer(Ticker ticker) {
        this.ticker = ticker;
        QueuedThreadPool pool = new QueuedThreadPool(4, 1);
        pool.setDaemon(true);
        addBean(pool);
        addEventListener(new LifeCycle.Listener() {
            @Override public void lifeCycleStopped(LifeCycle e) { stops++; }
        });
        ticker.addEventListener(new LifeCycle.Listener() {
            @Override public void lifeCycleStopping(LifeCycle e) { System.out.println("ticker goes, server is " + getState()); }
        });
    }

    @Override protected void doStart() throws Exception {
        super.doStart();
        runs++;
        run = new Run();
        ticker.addEventListener(run);
    }

    @Override protected void doStop() throws Exception {
        ticker.removeEventListener(run);
        System.out.println("run " + runs + " ended, ticked " + (run.ticks > 0));
        run = null;
        super.doStop();
    }

    public Object currentRun() { return run; }
    public String toString() { return runs + " runs, " + stops + " stops"; }
}
