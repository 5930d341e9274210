package acme.ci;

import java.util.Timer;
import java.util.TimerTask;

/** The server's one timer, shared by all that wait for something. */
public final class Trigger {
    public static final Timer timer = new Timer("Jenkins-like cron", true);

    private Trigger() { }

    public static void startCron(Runnable tick, long period) {
        timer.schedule(new TimerTask() {
            @Override public void run() { tick.run(); }
        }, period, period);
    }
}
