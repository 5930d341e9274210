package agent;

import java.util.Timer;
import java.util.TimerTask;

public class StatSampler {
    private final Timer timer = new Timer("stat-sampler", true);
    private volatile long samples;

    public void start() {
        timer.scheduleAtFixedRate(new TimerTask() {
            @Override
            public void run() {
                samples += Runtime.getRuntime().freeMemory() > 0 ? 1 : 0;
            }
        }, 0, 100);
    }

    public long samples() {
        return samples;
    }
}
