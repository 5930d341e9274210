package acme.report;

import java.util.EventListener;
import org.eclipse.jetty.util.component.AbstractLifeCycle;

public class Ticker extends AbstractLifeCycle {
    public interface TickListener extends EventListener { void tick(long n); }

    private Thread thread;
    private volatile boolean go;

    @Override protected void doStart() {
        go = true;
        thread = new Thread(this::run, "ticker");
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        for (long n = 0; go; n++) {
            for (EventListener l : getEventListeners()) if (l instanceof TickListener) ((TickListener) l).tick(n);
            try { Thread.sleep(12); } catch (InterruptedException e) { return; }
        }
    }

    @Override protected void doStop() throws Exception { go = false; thread.join(); }
}
